import { mutate } from '@media-graph/subgraph';
import { ownCompany } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { erasePeople } from '../traveller/erase-people.ts';
import { nameTravellers } from '../traveller/name-travellers.ts';
import { cancelBooking } from './cancel-booking.ts';
import { confirmBooking } from './confirm-booking.ts';
import { holdSeats } from './hold-seats.ts';

export const tourBookingMutations: Resolvers = {
  Mutation: {
    holdSeats: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ booking: await holdSeats(tx, input) })),
    nameTravellers: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ booking: await nameTravellers(tx, input) })),
    confirmTourBooking: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ booking: await confirmBooking(tx, input) })),
    cancelTourBooking: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ booking: await cancelBooking(tx, input) })),
    erasePeople: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => ({ booking: await erasePeople(tx, input) })),
    expireHolds: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        ownCompany(tx.viewer);
        let expired = 0;
        for (const departureId of await tx.bookingRepository.withLapsedHolds()) {
          await tx.departureRepository.lock(departureId);
          expired += await tx.bookingRepository.expireHolds(departureId);
        }
        return { expired };
      }),
  },
};
