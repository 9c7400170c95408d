import { cny } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const travelSettlementResolvers: Resolvers = {
  TravelSettlement: {
    paid: ({ paidMinor }) => cny(paidMinor),
    refunded: ({ refundedMinor }) => cny(refundedMinor),
    compensation: ({ compensationMinor }) => cny(compensationMinor),
    revenue: ({ revenueMinor }) => cny(revenueMinor),
    cost: ({ costMinor, correctedMinor }) => cny(costMinor + correctedMinor),
    corrected: ({ correctedMinor }) => cny(correctedMinor),
    margin: ({ marginMinor, correctedMinor }) => cny(marginMinor - correctedMinor),
  },
};
