import { mutate, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access/lock-own.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createTour } from './create-tour.ts';

export const tour: Resolvers = {
  Query: {
    tour: (_, { id }, { tours }) => tours.load(id),
    tours: (_, page, { tourRepository }) => tourRepository.page(page),
  },
  Mutation: {
    createTour: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ tour: await createTour(tx, input) })),
    publishTour: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const seen = await lockOwn(tx.viewer, tx.tourRepository, input);
        return { tour: await revise(tx.tourRepository, seen, { isPublished: true }) };
      }),
  },
  Tour: {
    __resolveReference: ({ id }, { tours }) => tours.load(id),
    provider: ({ organisationId }) => ({ id: organisationId }),
    itinerary: ({ id }, _, { itineraries }) => itineraries.load(id),
    heroImage: ({ heroAssetId }) => (heroAssetId ? { id: heroAssetId } : null),
    departures: ({ id }, page, { departuresOfTours }) => departuresOfTours.load(id, page),
  },
};
