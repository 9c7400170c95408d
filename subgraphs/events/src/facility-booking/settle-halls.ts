import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { EventHalls } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';

type Settlement = {
  readonly eventIds: readonly string[];
  readonly halls: EventHalls;
  /** Why they are given back. */
  readonly reason: string;
  /** Milliseconds by which the event has moved; null where that is not known. */
  readonly shift?: number | null;
};

const later = (one: Date, shift: number): Date => new Date(one.getTime() + shift);

/**
 * Does with the halls of events what their change asks for, in the same transaction: those that are over stay as they
 * are, and what cannot be moved along is given back. Before the events are locked, `lockHallsOfEvents` is to be called.
 *
 * @returns the bookings that are no longer what they were
 */
export const settleHalls = async (
  tx: Transaction,
  { eventIds, halls, reason, shift = null }: Settlement,
): Promise<FacilityBooking[]> => {
  if (halls === 'KEEP') return [];
  const open = await tx.bookingRepository.openOfEvents(eventIds);
  const by = halls === 'MOVE' ? shift : null;
  if (by === 0) return [];
  const settled: FacilityBooking[] = [];
  // Those furthest ahead go first, so that none comes to stand where the next one has not left yet.
  for (const booking of by !== null && by > 0 ? open.toReversed() : open) {
    const startsAt = by === null ? null : later(booking.startsAt, by);
    if (startsAt === null || startsAt <= new Date()) {
      settled.push(
        await revise(tx.bookingRepository, booking, { status: 'CANCELLED', statusReason: reason }),
      );
      continue;
    }
    const endsAt = later(booking.endsAt, by!);
    const holdExpiresAt =
      booking.holdExpiresAt && new Date(Math.min(booking.holdExpiresAt.getTime(), startsAt.getTime()));
    await tx.bookingRepository.releaseExpiredHolds(booking.facilityId);
    const now = await revise(tx.bookingRepository, booking, { startsAt, endsAt, holdExpiresAt });
    if (now.status === 'CONFIRMED') await tx.bookingRepository.rejectOverlapping(now);
    settled.push(now);
  }
  return settled;
};
