import { type Module, mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import { updateTravelAgency } from '../company/update-travel-agency.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { itineraryPath } from './itinerary-route.ts';

const longestLink = 2160;

const resolvers: Resolvers = {
  Mutation: {
    updateTravelAgency: mutation('profile', updateTravelAgency),
  },
  Departure: {
    itineraryLink: forStaffOf('STAFF', ({ id }, wanted, { pageLinks }) =>
      pageLinks.give(itineraryPath(id), wanted, longestLink),
    ),
  },
};

export const itinerarySheet: Module = { resolvers: [resolvers] };
