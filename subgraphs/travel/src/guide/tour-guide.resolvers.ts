import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { registerTourGuide } from './register-tour-guide.ts';
import { showGuideContact } from './show-guide-contact.ts';
import { updateTourGuide } from './update-tour-guide.ts';

export const tourGuideResolvers: Resolvers = {
  Query: {
    tourGuides: forAudience('STAFF', (_, page, { guideRepository }) => guideRepository.page(page)),
  },
  Mutation: {
    registerTourGuide: mutation('guide', registerTourGuide),
    updateTourGuide: mutation('guide', updateTourGuide),
  },
  TourGuide: {
    __resolveReference: ({ id }, { guides }) => guides.load(id),
    departuresAhead: async ({ id }, _, { departuresAhead }) =>
      (await departuresAhead.load(id))?.departures ?? 0,
    name: ({ id }, { purpose }, context) => showGuideContact(id, 'name', purpose, context),
    phone: ({ id }, { purpose }, context) => showGuideContact(id, 'phone', purpose, context),
  },
};
