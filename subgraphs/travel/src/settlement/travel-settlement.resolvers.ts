import type { Resolvers } from '../generated/resolvers.ts';
import { cny } from '../input/cny.ts';

export const travelSettlement: Resolvers = {
  TravelSettlement: {
    paid: ({ paidMinor }) => cny(paidMinor),
    refunded: ({ refundedMinor }) => cny(refundedMinor),
    compensation: ({ compensationMinor }) => cny(compensationMinor),
    revenue: ({ revenueMinor }) => cny(revenueMinor),
    cost: ({ costMinor }) => cny(costMinor),
    margin: ({ marginMinor }) => cny(marginMinor),
  },
};
