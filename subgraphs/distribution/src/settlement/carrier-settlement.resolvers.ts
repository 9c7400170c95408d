import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { adjustCarrierPay } from './adjust-carrier-pay.ts';
import { advanceCarrierSettlement } from './advance-carrier-settlement.ts';
import { prepareCarrierSettlement } from './prepare-carrier-settlement.ts';

export const carrierSettlementResolvers: Resolvers = {
  Query: {
    carrierSettlement: (_, { id }, { settlements }) => settlements.load(id),
    carrierSettlements: forAudience('FINANCE', (_, page, { settlementRepository }) =>
      settlementRepository.page(page),
    ),
  },
  Mutation: {
    adjustCarrierPay: mutation('carrier', adjustCarrierPay),
    prepareCarrierSettlement: mutation('settlement', prepareCarrierSettlement),
    advanceCarrierSettlement: mutation('settlement', advanceCarrierSettlement),
  },
  CarrierSettlement: {
    __resolveReference: ({ id }, { settlements }) => settlements.load(id),
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    copyRate: ({ copyRateMinor }) => cny(copyRateMinor),
    pay: ({ payMinor }) => cny(payMinor),
    charges: ({ chargesMinor }) => cny(chargesMinor),
    carriedOver: ({ carriedOverMinor }) => cny(carriedOverMinor),
    net: ({ netMinor }) => cny(netMinor),
  },
  CarrierCharge: {
    complaint: ({ complaintId }, _, { complaints }) => (complaintId ? complaints.load(complaintId) : null),
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
