import { lockVersion, optionalText, requireStep, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { occurrencesInScope } from '../event-recurrence/occurrences-in-scope.ts';
import { settleHalls } from '../facility-booking/settle-halls.ts';
import type { MoveEventOnlineInput } from '../generated/resolvers.ts';
import { eventTransitions } from './event-transitions.ts';
import type { SettledEvent } from './settled-event.ts';

/** Lets an event, and others in its scope, take place online instead, on the dates that they have. */
export const moveEventOnline = async (
  tx: Transaction,
  input: MoveEventOnlineInput,
): Promise<SettledEvent> => {
  requireManager(tx.viewer);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const others = await occurrencesInScope(tx, input);
  await tx.bookingRepository.lockHallsOfEvents([input.id, ...others]);
  const event = await lockVersion(tx.eventRepository, input);
  const status = requireStep(eventTransitions, event.status, 'MOVED_ONLINE', 'input', 'id');
  const along = (await tx.eventRepository.lockOpen(others)).filter((one) =>
    eventTransitions[one.status].includes(status),
  );
  const eventIds = [event, ...along].map(({ id }) => id);
  const settledBookings = await settleHalls(tx, {
    ...{ eventIds, halls: input.halls!, reason: 'The event takes place online' },
  });
  const change = { status, statusReason, isOnline: true };
  for (const one of along) await revise(tx.eventRepository, one, change);
  return {
    event: await revise(tx.eventRepository, event, change),
    occurrences: await tx.eventRepository.inOrder(along.map(({ id }) => id)),
    settledBookings,
    registrationsToTell: await tx.eventRegistrationRepository.countStanding(eventIds),
    assignmentsToTell: await tx.newsAssignmentRepository.openOfEvents(eventIds),
  };
};
