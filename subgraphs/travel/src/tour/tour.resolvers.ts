import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createTour } from './create-tour.ts';
import { publishTour } from './publish-tour.ts';

export const tourResolvers: Resolvers = {
  Query: {
    tour: (_, { id }, { tours }) => tours.load(id),
    tours: (_, page, { tourRepository }) => tourRepository.page(page),
  },
  Mutation: {
    createTour: mutation('tour', createTour),
    publishTour: mutation('tour', publishTour),
  },
  Tour: {
    __resolveReference: ({ id }, { tours }) => tours.load(id),
    provider: ({ organisationId }) => ({ id: organisationId }),
    itinerary: ({ id }, _, { itineraries }) => itineraries.load(id),
    heroImage: ({ heroAssetId }) => (heroAssetId ? { id: heroAssetId } : null),
    departures: ({ id }, page, { departuresOfTours }) => departuresOfTours.load(id, page),
  },
};
