import { lockVersion, optionalText, refused, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetEventVisibilityInput } from '../generated/resolvers.ts';
import type { Event } from './event.entity.ts';

const circles = ['PRIVATE', 'STAFF', 'PUBLIC'] as const;

/** Announces an event to more people, or takes it back from some, for which there is a reason. */
export const setEventVisibility = async (tx: Transaction, input: SetEventVisibilityInput): Promise<Event> => {
  requireManager(tx.viewer);
  const { visibility } = input;
  const visibilityReason = optionalText(input.reason, 500, 'input', 'reason');
  const event = await lockVersion(tx.eventRepository, input);
  if (visibility === event.visibility)
    throw refused('ILLEGAL_TRANSITION', `It is ${visibility} already`, 'input', 'visibility');
  if (circles.indexOf(visibility) < circles.indexOf(event.visibility) && visibilityReason === null)
    throw refused('INVALID_INPUT', 'Say why those who saw it are not to see it', 'input', 'reason');
  return revise(tx.eventRepository, event, { visibility, visibilityReason });
};
