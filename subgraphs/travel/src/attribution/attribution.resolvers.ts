import { cny } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const nothing = { bookings: 0, travellers: 0, revenueMinor: 0n, isSynthetic: false };

export const attributionResolvers: Resolvers = {
  Article: {
    __resolveReference: ({ id }) => ({ id }),
    attributedBookings: forAudience(
      'HEADQUARTERS',
      async ({ id }, _, { bookingsOfArticles }) => (await bookingsOfArticles.load(id)) ?? { id, ...nothing },
    ),
  },
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    departures: ({ id }, page, { departuresOfEvents }) => departuresOfEvents.load(id, page),
    attributedBookings: forAudience(
      'HEADQUARTERS',
      async ({ id }, _, { bookingsOfEvents }) => (await bookingsOfEvents.load(id)) ?? { id, ...nothing },
    ),
  },
  AttributedBookings: {
    revenue: ({ revenueMinor }) => cny(revenueMinor),
  },
};
