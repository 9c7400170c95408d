import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MoveEventOnSiteInput } from '../generated/resolvers.ts';
import type { Event } from './event.entity.ts';

/** Takes an event back from online to the place that it has. Its halls are to be booked anew. */
export const moveEventOnSite = async (tx: Transaction, input: MoveEventOnSiteInput): Promise<Event> => {
  requireManager(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const event = await lockVersion(tx.eventRepository, input);
  if (!event.isOnline || event.status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'It does not take place online', 'input', 'id');
  const wasMoved = await tx.previousDatesRepository.existsBy({ eventId: event.id });
  const onSite = wasMoved ? 'RESCHEDULED' : 'SCHEDULED';
  const status = event.status === 'MOVED_ONLINE' ? onSite : event.status;
  return revise(tx.eventRepository, event, { status, statusReason, isOnline: false });
};
