import { daysBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { EventHalls } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';

const day = 86_400_000;

type Settlement = {
  readonly eventId: string;
  readonly halls: EventHalls;
  /** Why they are given back. */
  readonly reason: string;
  /** The event's first day before and after; null where one is not known to the day. */
  readonly moved?: readonly [from: string, to: string] | null;
};

const later = (one: Date, days: number): Date => new Date(one.getTime() + days * day);

/**
 * Does with the halls of an event what its change asks for, in the same transaction: those that are over stay as they
 * are, and what cannot be moved along is given back. Before the event is locked, `lockHallsOfEvent` is to be called.
 *
 * @returns the bookings that are no longer what they were
 */
export const settleHalls = async (
  tx: Transaction,
  { eventId, halls, reason, moved = null }: Settlement,
): Promise<FacilityBooking[]> => {
  if (halls === 'KEEP') return [];
  const open = await tx.bookingRepository.openOfEvent(eventId);
  const days = moved && halls === 'MOVE' ? daysBetween(...moved) : null;
  if (days === 0) return [];
  const settled: FacilityBooking[] = [];
  // Those furthest ahead go first, so that none comes to stand where the next one has not left yet.
  for (const booking of days !== null && days > 0 ? open.toReversed() : open) {
    const startsAt = days === null ? null : later(booking.startsAt, days);
    if (startsAt === null || startsAt <= new Date()) {
      settled.push(
        await revise(tx.bookingRepository, booking, { status: 'CANCELLED', statusReason: reason }),
      );
      continue;
    }
    const endsAt = later(booking.endsAt, days!);
    const holdExpiresAt =
      booking.holdExpiresAt && new Date(Math.min(booking.holdExpiresAt.getTime(), startsAt.getTime()));
    await tx.bookingRepository.releaseExpiredHolds(booking.facilityId);
    const now = await revise(tx.bookingRepository, booking, { startsAt, endsAt, holdExpiresAt });
    if (now.status === 'CONFIRMED') await tx.bookingRepository.rejectOverlapping(now);
    settled.push(now);
  }
  return settled;
};
