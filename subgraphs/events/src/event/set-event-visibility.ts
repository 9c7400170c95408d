import { lockVersion, optionalText, refused, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { occurrencesInScope } from '../event-recurrence/occurrences-in-scope.ts';
import type { SetEventVisibilityInput } from '../generated/resolvers.ts';
import type { EventWithOccurrences } from './event-with-occurrences.ts';

const circles = ['PRIVATE', 'STAFF', 'PUBLIC'] as const;

/** Announces an event to more people, or takes it back from some, for which there is a reason. */
export const setEventVisibility = async (
  tx: Transaction,
  input: SetEventVisibilityInput,
): Promise<EventWithOccurrences> => {
  requireManager(tx.viewer);
  const { visibility } = input;
  const visibilityReason = optionalText(input.reason, 500, 'input', 'reason');
  const others = await occurrencesInScope(tx, input);
  const event = await lockVersion(tx.eventRepository, input);
  if (visibility === event.visibility)
    throw refused('ILLEGAL_TRANSITION', `It is ${visibility} already`, 'input', 'visibility');
  if (circles.indexOf(visibility) < circles.indexOf(event.visibility) && visibilityReason === null)
    throw refused('INVALID_INPUT', 'Say why those who saw it are not to see it', 'input', 'reason');
  const [changed, ...occurrences] = await Promise.all(
    [event, ...(await tx.eventRepository.lockOpen(others))].map((one) =>
      revise(tx.eventRepository, one, { visibility, visibilityReason }),
    ),
  );
  return { event: changed!, occurrences };
};
