import { lockVersion, requireStep, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MoveEventSessionInput } from '../generated/resolvers.ts';
import type { EventSession } from './event-session.entity.ts';

const transitions = { SCHEDULED: ['CANCELLED'], CANCELLED: ['SCHEDULED'] } as const;

/** Cancels a session, or takes it up again. */
export const moveEventSession = async (
  tx: Transaction,
  input: MoveEventSessionInput,
): Promise<EventSession> => {
  requireManager(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const session = await lockVersion(tx.eventSessionRepository, input);
  const status = requireStep(transitions, session.status, input.to, 'input', 'to');
  return revise(tx.eventSessionRepository, session, { status, statusReason });
};
