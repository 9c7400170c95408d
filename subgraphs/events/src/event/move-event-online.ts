import { lockVersion, requireStep, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MoveEventOnlineInput } from '../generated/resolvers.ts';
import type { Event } from './event.entity.ts';
import { eventTransitions } from './event-transitions.ts';

/** Lets an event take place online instead, on the dates that it has. */
export const moveEventOnline = async (tx: Transaction, input: MoveEventOnlineInput): Promise<Event> => {
  requireManager(tx.viewer);
  const event = await lockVersion(tx.eventRepository, input);
  const status = requireStep(eventTransitions, event.status, 'MOVED_ONLINE', 'input', 'id');
  return revise(tx.eventRepository, event, { status, statusReason: null });
};
