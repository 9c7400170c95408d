import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { occurrencesInScope } from '../event-recurrence/occurrences-in-scope.ts';
import type { MoveEventOnSiteInput } from '../generated/resolvers.ts';
import type { EventWithOccurrences } from './event-with-occurrences.ts';

/** Takes an event, and others in its scope, back from online to the place that they have. Their halls are to be booked anew. */
export const moveEventOnSite = async (
  tx: Transaction,
  input: MoveEventOnSiteInput,
): Promise<EventWithOccurrences> => {
  requireManager(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const others = await occurrencesInScope(tx, input);
  const event = await lockVersion(tx.eventRepository, input);
  if (!event.isOnline || event.status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'It does not take place online', 'input', 'id');
  const along = (await tx.eventRepository.lockOpen(others)).filter(({ isOnline }) => isOnline);
  const all = [event, ...along];
  const earlier = await tx.previousDatesRepository.ofEvents(all.map(({ id }) => id));
  const moved = new Set(earlier.map(({ eventId }) => eventId));
  for (const one of all) {
    const onSite = moved.has(one.id) ? 'RESCHEDULED' : 'SCHEDULED';
    const status = one.status === 'MOVED_ONLINE' ? onSite : one.status;
    await revise(tx.eventRepository, one, { status, statusReason, isOnline: false });
  }
  return {
    event: await tx.eventRepository.findOneByOrFail({ id: event.id }),
    occurrences: await tx.eventRepository.inOrder(along.map(({ id }) => id)),
  };
};
