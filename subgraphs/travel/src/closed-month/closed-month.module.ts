import { closedMonths, closeMonth, type Module, mutation, reopenMonth } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  Mutation: {
    closeTravelMonth: mutation('closing', closeMonth),
    reopenTravelMonth: mutation('closing', reopenMonth),
  },
};

export const closedMonth: Module = {
  ...closedMonths,
  resolvers: [...closedMonths.resolvers!, resolvers],
};
