import { type Module, userError } from '@media-graph/subgraph';
import { TourBookingContactEntity, TourBookingEntity, TourBookingLineEntity } from './tour-booking.entity.ts';
import { tourBookingResolvers } from './tour-booking.resolvers.ts';

export const tourBooking: Module = {
  resolvers: [tourBookingResolvers],
  entities: [TourBookingEntity, TourBookingLineEntity, TourBookingContactEntity],
  // Seats are asked for by a hold and by a move, whose inputs name departure and lines otherwise: these errors name no field.
  constraintErrors: {
    bookings_contract_unique: userError(
      'DUPLICATE',
      'Another booking has this contract number',
      ...['input', 'contractNumber'],
    ),
    bookings_waiting_order: userError(
      'SOLD_OUT',
      'Others wait for these seats: offer them in their order, or put the party on the waiting list',
    ),
    departures_not_oversold: userError('SOLD_OUT', 'There are not so many seats left'),
  },
};
