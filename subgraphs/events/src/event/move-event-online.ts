import { lockVersion, optionalText, requireStep, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { settleHalls } from '../facility-booking/settle-halls.ts';
import type { MoveEventOnlineInput } from '../generated/resolvers.ts';
import { eventTransitions } from './event-transitions.ts';
import type { SettledEvent } from './settled-event.ts';

/** Lets an event take place online instead, on the dates that it has. */
export const moveEventOnline = async (
  tx: Transaction,
  input: MoveEventOnlineInput,
): Promise<Omit<SettledEvent, 'occurrences'>> => {
  requireManager(tx.viewer);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  await tx.bookingRepository.lockHallsOfEvents([input.id]);
  const event = await lockVersion(tx.eventRepository, input);
  const status = requireStep(eventTransitions, event.status, 'MOVED_ONLINE', 'input', 'id');
  const eventIds = [event.id];
  const settledBookings = await settleHalls(tx, {
    ...{ eventIds, halls: input.halls!, reason: 'The event takes place online' },
  });
  const moved = await revise(tx.eventRepository, event, { status, statusReason, isOnline: true });
  const registrationsToTell = await tx.eventRegistrationRepository.countStanding(eventIds);
  const assignmentsToTell = await tx.newsAssignmentRepository.openOfEvents(eventIds);
  return { event: moved, settledBookings, registrationsToTell, assignmentsToTell };
};
