import { type Module, userError } from '@media-graph/subgraph';
import { TourBookingContactEntity, TourBookingEntity, TourBookingLineEntity } from './tour-booking.entity.ts';
import { tourBookingResolvers } from './tour-booking.resolvers.ts';

export const tourBooking: Module = {
  resolvers: [tourBookingResolvers],
  entities: [TourBookingEntity, TourBookingLineEntity, TourBookingContactEntity],
  constraintErrors: {
    bookings_contract_unique: userError(
      'DUPLICATE',
      'Another booking has this contract number',
      ...['input', 'contractNumber'],
    ),
    departures_not_oversold: userError('SOLD_OUT', 'There are not so many seats left', 'input', 'lines'),
  },
};
