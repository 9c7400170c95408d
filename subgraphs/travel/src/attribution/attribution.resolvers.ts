import { cny } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { AttributedBookings } from './attributed-bookings.entity.ts';

const nothing: Omit<AttributedBookings, 'id'> = {
  bookings: 0,
  travellers: 0,
  revenueMinor: 0n,
  isSynthetic: false,
};

export const attribution: Resolvers = {
  Article: {
    __resolveReference: ({ id }) => ({ id }),
    attributedBookings: async ({ id }, _, { viewer, bookingsOfArticles }) => {
      staffOr(viewer, 'HEADQUARTERS');
      return (await bookingsOfArticles.load(id)) ?? { id, ...nothing };
    },
  },
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    departures: ({ id }, page, { departuresOfEvents }) => departuresOfEvents.load(id, page),
    attributedBookings: async ({ id }, _, { viewer, bookingsOfEvents }) => {
      staffOr(viewer, 'HEADQUARTERS');
      return (await bookingsOfEvents.load(id)) ?? { id, ...nothing };
    },
  },
  AttributedBookings: {
    revenue: ({ revenueMinor }) => cny(revenueMinor),
  },
};
