import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelTravelService } from './cancel-travel-service.ts';
import { changeTravelService } from './change-travel-service.ts';
import { correctTravelCost } from './correct-travel-cost.ts';
import { orderTravelService } from './order-travel-service.ts';
import { owedFor } from './owed-for.ts';
import { payTravelService } from './pay-travel-service.ts';
import { registerTravelSupplier } from './register-travel-supplier.ts';
import { takeBackTravelPayment } from './take-back-travel-payment.ts';
import { updateTravelSupplier } from './update-travel-supplier.ts';

export const travelSupplierResolvers: Resolvers = {
  Query: {
    travelSuppliers: forAudience('FINANCE', (_, page, { supplierRepository }) =>
      supplierRepository.page(page),
    ),
  },
  Mutation: {
    registerTravelSupplier: mutation('supplier', registerTravelSupplier),
    updateTravelSupplier: mutation('supplier', updateTravelSupplier),
    orderTravelService: mutation('departure', orderTravelService),
    payTravelService: mutation('service', payTravelService),
    changeTravelService: mutation('service', changeTravelService),
    cancelTravelService: mutation('service', cancelTravelService),
    correctTravelCost: mutation('service', correctTravelCost),
    takeBackTravelPayment: mutation('service', takeBackTravelPayment),
  },
  TravelSupplier: {
    __resolveReference: ({ id }, { suppliers }) => suppliers.load(id),
    owed: async ({ id }, _, { owedToSuppliers }) => cny((await owedToSuppliers.load(id))?.owedMinor ?? 0n),
  },
  TravelService: {
    __resolveReference: ({ id }, { services }) => services.load(id),
    departure: async ({ departureId }, _, { departures }) => (await departures.load(departureId))!,
    supplier: async ({ supplierId }, _, { suppliers }) => (await suppliers.load(supplierId))!,
    cost: ({ costMinor, correctedMinor }) => cny(costMinor + correctedMinor),
    owed: (service) => cny(owedFor(service)),
    corrections: ({ id }, _, { correctionsOfServices }) => correctionsOfServices.load(id),
  },
  TravelCostCorrection: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
