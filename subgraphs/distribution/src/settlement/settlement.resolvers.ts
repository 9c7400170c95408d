import { badInput } from '@media-graph/subgraph';
import { isMonth } from '../calendar/month.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { cny } from '../money/cny.ts';

export const settlement: Resolvers = {
  Query: {
    carrierSettlement: (_, { id }, { settlements }) => settlements.load(id),
    carrierSettlements: (_, { first, after, month }, { settlementRepository }) => {
      if (month && !isMonth(month)) throw badInput('`month` is a month such as 2024-05');
      return settlementRepository.page({ month }, { first, after });
    },
  },
  CarrierSettlement: {
    __resolveReference: ({ id }, { settlements }) => settlements.load(id),
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    copyRate: ({ copyRateMinor }) => cny(copyRateMinor),
    pay: ({ payMinor }) => cny(payMinor),
    charges: ({ chargesMinor }) => cny(chargesMinor),
    net: ({ netMinor }) => cny(netMinor),
  },
};
