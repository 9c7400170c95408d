import { lockVersion, optionalText, requireStep } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { occurrencesInScope } from '../event-recurrence/occurrences-in-scope.ts';
import type { CancelEventInput } from '../generated/resolvers.ts';
import { callOffEvents, lockForCallingOff } from './call-off-events.ts';
import { eventTransitions } from './event-transitions.ts';
import type { SettledEvent } from './settled-event.ts';

/** Calls an event off, with its parts and its other occurrences where that is asked for, and what hangs on them. */
export const cancelEvent = async (tx: Transaction, input: CancelEventInput): Promise<SettledEvent> => {
  requireManager(tx.viewer);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const others = await occurrencesInScope(tx, input);
  if (input.isWithParts) await tx.eventRepository.lockHierarchy();
  const whole = [input.id, ...others];
  const parts = input.isWithParts ? await tx.eventRepository.openPartsOf(whole) : [];
  const rest = [...others, ...parts.map(({ id }) => id)];
  await lockForCallingOff(tx, [input.id, ...rest]);
  const event = await lockVersion(tx.eventRepository, input);
  requireStep(eventTransitions, event.status, 'CANCELLED', 'input', 'id');
  const open = await tx.eventRepository.lockOpen(rest);
  const settled = await callOffEvents(tx, [event.id, ...open.map(({ id }) => id)], statusReason);
  const cancelled = await tx.eventRepository.findOneByOrFail({ id: event.id });
  return { event: cancelled, ...settled, occurrences: await tx.eventRepository.inOrder(others) };
};
