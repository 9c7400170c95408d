import { lockVersion, optionalText, requireStep, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { settleHalls } from '../facility-booking/settle-halls.ts';
import type { CancelEventInput } from '../generated/resolvers.ts';
import type { Event } from './event.entity.ts';
import { eventTransitions } from './event-transitions.ts';
import type { SettledEvent } from './settled-event.ts';

const cancelled = async (
  tx: Transaction,
  event: Event,
  statusReason: string | null,
): Promise<Pick<SettledEvent, 'event' | 'settledBookings'>> => {
  const status = requireStep(eventTransitions, event.status, 'CANCELLED', 'input', 'id');
  const reason = 'The event was cancelled';
  const settledBookings = await settleHalls(tx, { eventId: event.id, halls: 'RELEASE', reason });
  return { event: await revise(tx.eventRepository, event, { status, statusReason }), settledBookings };
};

/** Calls an event off, with its parts where that is asked for, with their registrations, and gives their halls back. */
export const cancelEvent = async (tx: Transaction, input: CancelEventInput): Promise<SettledEvent> => {
  requireManager(tx.viewer);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  if (input.isWithParts) await tx.eventRepository.lockHierarchy();
  const parts = input.isWithParts ? await tx.eventRepository.openPartsOf(input.id) : [];
  const all = [input.id, ...parts.map(({ id }) => id)];
  await tx.bookingRepository.lockHallsOfEvents(all);
  for (const id of all.toSorted()) await tx.registrationDeskRepository.settle(id);
  const whole = await cancelled(tx, await lockVersion(tx.eventRepository, input), statusReason);
  for (const { id } of parts) {
    const part = await tx.eventRepository.lock(id);
    if (part && part.status !== 'CANCELLED')
      whole.settledBookings.push(...(await cancelled(tx, part, statusReason)).settledBookings);
  }
  const registrationsToTell = await tx.eventRegistrationRepository.cancelAll(all, 'The event was cancelled');
  const calledOff = await tx.newsCoverageRepository.dropAll(all, 'The event was cancelled');
  const assignmentsToTell = await tx.newsAssignmentRepository.byIds(calledOff);
  return { ...whole, registrationsToTell, assignmentsToTell };
};
