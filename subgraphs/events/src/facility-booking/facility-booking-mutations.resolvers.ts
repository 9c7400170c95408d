import { allow, mutate, optionalText, requireText, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeBooking } from './change-booking.ts';
import { lockBooking } from './lock-booking.ts';
import { holdEnd, readBooking } from './read-booking.ts';

const givenAway = 'The hall was given to another booking at this time';

export const facilityBookingMutations: Resolvers = {
  Mutation: {
    requestFacility: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ bookingRepository, viewer }) => {
        allow(viewer, 'staff', 'event-manager');
        const id = uuidv7();
        const booking = readBooking(input, viewer, new Date());
        await bookingRepository.insert({ id, ...booking, status: 'REQUESTED' });
        return { booking: await bookingRepository.findOneByOrFail({ id }) };
      }),

    holdFacility: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ bookingRepository, viewer }) => {
        allow(viewer, 'staff', 'event-manager');
        const id = uuidv7();
        const now = new Date();
        const booking = readBooking(input, viewer, now);
        const holdExpiresAt = holdEnd(input.holdMinutes ?? 60, booking.startsAt, now);
        await bookingRepository.lockHall(booking.facilityId);
        await bookingRepository.releaseExpiredHolds(booking.facilityId);
        await bookingRepository.insert({ id, ...booking, status: 'HELD', holdExpiresAt });
        return { booking: await bookingRepository.findOneByOrFail({ id }) };
      }),

    confirmFacility: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ bookingRepository, viewer }) => {
        allow(viewer, 'event-manager');
        const booking = await lockBooking(bookingRepository, viewer, input);
        const status = changeBooking(booking.status, 'CONFIRMED');
        await bookingRepository.releaseExpiredHolds(booking.facilityId);
        const confirmed = await revise(bookingRepository, booking, { status });
        await bookingRepository.rejectOverlapping(confirmed, givenAway);
        return { booking: confirmed };
      }),

    rejectBooking: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ bookingRepository, viewer }) => {
        allow(viewer, 'event-manager');
        const statusReason = requireText(input.reason, 500, 'input', 'reason');
        const booking = await lockBooking(bookingRepository, viewer, input);
        const status = changeBooking(booking.status, 'REJECTED');
        return { booking: await revise(bookingRepository, booking, { status, statusReason }) };
      }),

    cancelBooking: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ bookingRepository, viewer }) => {
        allow(viewer, 'staff', 'event-manager');
        const statusReason = optionalText(input.reason, 500, 'input', 'reason');
        const booking = await lockBooking(bookingRepository, viewer, input);
        const status = changeBooking(booking.status, 'CANCELLED');
        return { booking: await revise(bookingRepository, booking, { status, statusReason }) };
      }),
  },
};
