import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { occurrencesInScope } from '../event-recurrence/occurrences-in-scope.ts';
import type { ReinstateEventInput } from '../generated/resolvers.ts';
import type { SettledEvent } from './settled-event.ts';

/**
 * Takes up an event that was cancelled, and others in its scope, as they stood before. Their registrations stand again;
 * their halls are to be booked anew.
 */
export const reinstateEvent = async (
  tx: Transaction,
  input: ReinstateEventInput,
): Promise<Pick<SettledEvent, 'event' | 'occurrences' | 'registrationsToTell'>> => {
  requireManager(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const others = await occurrencesInScope(tx, input, 'CANCELLED');
  const inTurn = [input.id, ...others].toSorted();
  for (const id of inTurn) await tx.registrationDeskRepository.settle(id);
  const event = await lockVersion(tx.eventRepository, input);
  if (event.status !== 'CANCELLED') throw refused('ILLEGAL_TRANSITION', 'It is not cancelled', 'input', 'id');
  const along = await tx.eventRepository.lockCancelled(others);
  const all = [event, ...along];
  const eventIds = all.map(({ id }) => id);
  // The latest first, of which the first of an event is its cancellation.
  const changes = await tx.eventStatusChangeRepository.ofEvents(eventIds);
  for (const one of all) {
    const last = changes.find(({ eventId }) => eventId === one.id);
    await revise(tx.eventRepository, one, { status: last?.fromStatus ?? 'SCHEDULED', statusReason });
  }
  const registrationsToTell = await tx.eventRegistrationRepository.reinstateAll(eventIds);
  for (const id of inTurn) await tx.registrationDeskRepository.settle(id);
  return {
    event: await tx.eventRepository.findOneByOrFail({ id: event.id }),
    occurrences: await tx.eventRepository.inOrder(along.map(({ id }) => id)),
    registrationsToTell,
  };
};
