import { mutate } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelDeparture } from './cancel-departure.ts';
import { assignGuide, moveDeparture } from './move-departure.ts';
import { planDeparture } from './plan-departure.ts';

export const departureMutations: Resolvers = {
  Mutation: {
    planDeparture: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ departure: await planDeparture(tx, input) })),
    assignGuide: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ departure: await assignGuide(tx, input) })),
    openDeparture: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({
        departure: await moveDeparture(tx, input, 'OPEN'),
      })),
    closeDeparture: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({
        departure: await moveDeparture(tx, input, 'CLOSED'),
      })),
    startDeparture: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({
        departure: await moveDeparture(tx, input, 'DEPARTED'),
      })),
    completeDeparture: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({
        departure: await moveDeparture(tx, input, 'COMPLETED'),
      })),
    settleDeparture: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({
        departure: await moveDeparture(tx, input, 'SETTLED'),
      })),
    cancelDeparture: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ departure: await cancelDeparture(tx, input) })),
  },
};
