import { lockVersion, requireFound, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ChangeEventSessionInput } from '../generated/resolvers.ts';
import type { EventSession } from './event-session.entity.ts';
import { readSession } from './read-session.ts';

/** Changes a session of an event's programme. */
export const changeEventSession = async (
  tx: Transaction,
  { id, version, idempotencyKey: _, ...input }: ChangeEventSessionInput,
): Promise<EventSession> => {
  requireManager(tx.viewer);
  const session = await lockVersion(tx.eventSessionRepository, { id, version });
  const event = requireFound(await tx.events.load(session.eventId), 'input', 'id');
  return revise(tx.eventSessionRepository, session, readSession(input, event));
};
