import { lockVersion, optionalText, requireStep, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CancelEventInput } from '../generated/resolvers.ts';
import type { Event } from './event.entity.ts';
import { eventTransitions } from './event-transitions.ts';

/** Calls an event off; its dates and figures stay. */
export const cancelEvent = async (tx: Transaction, input: CancelEventInput): Promise<Event> => {
  requireManager(tx.viewer);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const event = await lockVersion(tx.eventRepository, input);
  const status = requireStep(eventTransitions, event.status, 'CANCELLED', 'input', 'id');
  return revise(tx.eventRepository, event, { status, statusReason });
};
