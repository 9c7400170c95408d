import { cny, mutation, mutationOf } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { rebookAdLine } from './rebook-ad-line.ts';
import { withdrawAdSlots } from './withdraw-ad-slots.ts';

export const rebookingResolvers: Resolvers = {
  Query: {
    adRebookings: forAudience('HEADQUARTERS', (_, page, { rebookingRepository }) =>
      rebookingRepository.page(page),
    ),
  },
  Mutation: {
    rebookAdLine: mutation('line', rebookAdLine),
    withdrawAdSlots: mutationOf(withdrawAdSlots),
  },
  AdLine: {
    rebookings: ({ id }, _, { rebookingsOfLines }) => rebookingsOfLines.load(id),
  },
  AdRebooking: {
    line: async ({ lineId }, _, { lines }) => (await lines.load(lineId))!,
    costBefore: ({ costBeforeMinor }) => cny(costBeforeMinor),
    cost: ({ costMinor }) => cny(costMinor),
    difference: ({ costMinor, costBeforeMinor }) => cny(costMinor - costBeforeMinor),
    withdrawnSlot: ({ withdrawnSlotId }, _, { slots }) =>
      withdrawnSlotId === null ? null : slots.load(withdrawnSlotId),
  },
};
