import { mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createTour } from './create-tour.ts';
import { publishTour } from './publish-tour.ts';
import { updateTour } from './update-tour.ts';

export const tourResolvers: Resolvers = {
  Query: {
    tour: (_, { id }, { tours }) => tours.load(id),
    tours: (_, page, { tourRepository }) => tourRepository.page(page),
  },
  Mutation: {
    createTour: mutation('tour', createTour),
    publishTour: mutation('tour', publishTour),
    updateTour: mutation('tour', updateTour),
  },
  Tour: {
    __resolveReference: ({ id }, { tours }) => tours.load(id),
    changeReason: forStaffOf('STAFF', ({ changeReason }) => changeReason),
    provider: ({ organisationId }) => ({ id: organisationId }),
    terms: ({ depositPercent, balanceDueDays, isConfirmedByDeposit }) => ({
      depositPercent,
      balanceDueDays,
      isConfirmedByDeposit,
    }),
    itinerary: ({ id }, _, { itineraries }) => itineraries.load(id),
    heroImage: ({ heroAssetId }) => (heroAssetId ? { id: heroAssetId } : null),
    datesOnSale: async ({ id }, _, { datesOnSale }) => (await datesOnSale.load(id))?.dates ?? 0,
    nextDeparture: ({ id }, _, { nextDepartures }) => nextDepartures.load(id),
    departures: ({ id }, page, { departuresOfTours }) => departuresOfTours.load(id, page),
  },
};
