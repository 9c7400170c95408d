import { addDays, cny, mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import { noticeDays } from '../booking/refund-of.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { assignTourGuide } from './assign-tour-guide.ts';
import { cancelDeparture } from './cancel-departure.ts';
import { closeDeparture } from './close-departure.ts';
import { completeDeparture } from './complete-departure.ts';
import { isOnSale } from './is-on-sale.ts';
import { openDeparture } from './open-departure.ts';
import { planDeparture } from './plan-departure.ts';
import { reopenDeparture } from './reopen-departure.ts';
import { reopenTravelSettlement } from './reopen-travel-settlement.ts';
import { settleDeparture } from './settle-departure.ts';
import { startDeparture } from './start-departure.ts';
import { updateDeparture } from './update-departure.ts';

export const departureResolvers: Resolvers = {
  Query: {
    departure: (_, { id }, { departures }) => departures.load(id),
    departures: (_, page, { departureRepository }) => departureRepository.page(page),
  },
  Mutation: {
    planDeparture: mutation('departure', planDeparture),
    assignTourGuide: mutation('departure', assignTourGuide),
    updateDeparture: mutation('departure', updateDeparture),
    openDeparture: mutation('departure', openDeparture),
    closeDeparture: mutation('departure', closeDeparture),
    startDeparture: mutation('departure', startDeparture),
    completeDeparture: mutation('departure', completeDeparture),
    settleDeparture: mutation('departure', settleDeparture),
    reopenDeparture: mutation('departure', reopenDeparture),
    reopenTravelSettlement: mutation('departure', reopenTravelSettlement),
    cancelDeparture: mutation('departure', cancelDeparture),
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
    guide: forStaffOf('STAFF', ({ guideId }, _, { guides }) => (guideId ? guides.load(guideId) : null)),
    seatsTaken: forStaffOf(
      'HEADQUARTERS',
      async ({ id, seatsTaken }, _, { lapsedSeats }) =>
        seatsTaken - ((await lapsedSeats.load(id))?.seats ?? 0),
    ),
    bookings: forStaffOf('FINANCE', ({ id }, page, { bookingsOfDepartures }) =>
      bookingsOfDepartures.load(id, page),
    ),
    services: forStaffOf('FINANCE', ({ id }, _, { servicesOfDepartures }) => servicesOfDepartures.load(id)),
    settlement: forStaffOf('HEADQUARTERS', ({ id }, _, { settlementsOfDepartures }) =>
      settlementsOfDepartures.load(id),
    ),
    formerSettlements: forStaffOf('HEADQUARTERS', ({ id }, _, { formerSettlements }) =>
      formerSettlements.load(id),
    ),
    changeReason: forStaffOf('STAFF', ({ changeReason }) => changeReason),
    isBreach: forStaffOf('HEADQUARTERS', ({ isBreach }) => isBreach),
  },
  DepartureUnit: {
    price: ({ priceMinor }) => cny(priceMinor),
  },
};
