import { refused, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddEventSessionInput } from '../generated/resolvers.ts';
import type { EventSession } from './event-session.entity.ts';
import { readSession } from './read-session.ts';

const most = 200;

/** Puts a session into an event's programme. */
export const addEventSession = async (
  tx: Transaction,
  { eventId, idempotencyKey: _, ...input }: AddEventSessionInput,
): Promise<EventSession> => {
  requireManager(tx.viewer);
  const seen = requireFound(await tx.events.load(eventId), 'input', 'eventId');
  const said = readSession(input, seen);
  const event = requireFound(await tx.eventRepository.lock(seen.id), 'input', 'eventId');
  if (event.status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'The event is cancelled', 'input', 'eventId');
  if ((await tx.eventSessionRepository.countBy({ eventId: event.id })) >= most)
    throw refused('INVALID_INPUT', `An event has ${most} sessions at most`, 'input', 'eventId');
  const id = uuidv7();
  await tx.eventSessionRepository.insert({ id, eventId: event.id, status: 'SCHEDULED', ...said });
  return tx.eventSessionRepository.findOneByOrFail({ id });
};
