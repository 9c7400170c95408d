import type { Transaction } from '../context.ts';
import { settleHalls } from '../facility-booking/settle-halls.ts';
import type { SettledEvent } from './settled-event.ts';

const reason = 'The event was cancelled';

/** Before events are locked that are to be called off: their halls and desks first, so that nobody waits in a circle. */
export const lockForCallingOff = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  await tx.bookingRepository.lockHallsOfEvents(ids);
  for (const id of ids.toSorted()) await tx.registrationDeskRepository.settle(id);
};

/**
 * Calls events off that are locked and not cancelled yet, with their registrations and what the newsroom plans of
 * them, and gives their halls back.
 */
export const callOffEvents = async (
  tx: Transaction,
  ids: readonly string[],
  statusReason: string | null,
): Promise<Omit<SettledEvent, 'event' | 'occurrences'>> => {
  const settledBookings = await settleHalls(tx, { eventIds: ids, halls: 'RELEASE', reason });
  await tx.eventRepository.cancelAll(ids, statusReason);
  const registrationsToTell = await tx.eventRegistrationRepository.cancelAll(ids, reason);
  const calledOff = await tx.newsCoverageRepository.dropAll(ids, reason);
  const assignmentsToTell = await tx.newsAssignmentRepository.byIds(calledOff);
  return { settledBookings, registrationsToTell, assignmentsToTell };
};
