import { addDays, cny } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import { noticeDays } from '../booking/refund-of.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { isOnSale } from './departure-transitions.ts';

export const departure: Resolvers = {
  Query: {
    departure: (_, { id }, { departures }) => departures.load(id),
    departures: (_, page, { departureRepository }) => departureRepository.page(page),
  },
  Departure: {
    __resolveReference: ({ id }, { departures }) => departures.load(id),
    tour: async ({ tourId }, _, { tours }) => (await tours.load(tourId))!,
    vacancies: async ({ id, status, capacity, seatsTaken }, _, { lapsedSeats }) =>
      isOnSale(status) ? capacity - seatsTaken + ((await lapsedSeats.load(id))?.seats ?? 0) : 0,
    noticeDays: ({ scope }) => noticeDays(scope),
    noticeUntil: ({ scope, departsOn }) => addDays(departsOn, -noticeDays(scope)),
    units: ({ id }, _, { unitsOfDepartures }) => unitsOfDepartures.load(id),
    event: ({ eventId }) => (eventId ? { id: eventId } : null),
    guide: ({ guideId }, _, { viewer, guides }) => {
      staffOr(viewer, 'STAFF');
      return guideId ? guides.load(guideId) : null;
    },
    seatsTaken: async ({ id, seatsTaken }, _, { viewer, lapsedSeats }) => {
      staffOr(viewer, 'HEADQUARTERS');
      return seatsTaken - ((await lapsedSeats.load(id))?.seats ?? 0);
    },
    bookings: ({ id }, page, { viewer, bookingsOfDepartures }) => {
      staffOr(viewer, 'FINANCE');
      return bookingsOfDepartures.load(id, page);
    },
    services: ({ id }, _, { viewer, servicesOfDepartures }) => {
      staffOr(viewer, 'FINANCE');
      return servicesOfDepartures.load(id);
    },
    settlement: async ({ id }, _, { viewer, settlementsOfDepartures }) => {
      staffOr(viewer, 'HEADQUARTERS');
      return (await settlementsOfDepartures.load(id)).at(0) ?? null;
    },
    isBreach: ({ isBreach }, _, { viewer }) => {
      staffOr(viewer, 'HEADQUARTERS');
      return isBreach;
    },
  },
  DepartureUnit: {
    price: ({ priceMinor }) => cny(priceMinor),
  },
};
