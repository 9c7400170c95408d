import { refused, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UndoEventCheckInInput } from '../generated/resolvers.ts';
import type { EventRegistration } from './event-registration.entity.ts';
import { lockRegistration } from './lock-registration.ts';

/** Takes a check-in back that was a mistake. */
export const undoEventCheckIn = async (
  tx: Transaction,
  input: UndoEventCheckInInput,
): Promise<EventRegistration> => {
  requireManager(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const registration = await lockRegistration(tx, input);
  if (registration.status !== 'ATTENDED')
    throw refused('ILLEGAL_TRANSITION', 'Nobody came with it', 'input', 'id');
  return revise(tx.eventRegistrationRepository, registration, {
    ...{ status: 'CONFIRMED', statusReason, checkedInAt: null },
  });
};
