import { lockVersion, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { EventWithOccurrences } from '../event/event-with-occurrences.ts';
import { occurrencesInScope } from '../event-recurrence/occurrences-in-scope.ts';
import type { SetParticipantsInput } from '../generated/resolvers.ts';
import { readParticipants } from './read-participants.ts';

/** Says anew who takes part in an event, and in others of its scope. */
export const setParticipants = async (
  tx: Transaction,
  input: SetParticipantsInput,
): Promise<EventWithOccurrences> => {
  requireManager(tx.viewer);
  const participants = readParticipants(input.participants);
  const others = await occurrencesInScope(tx, input);
  const event = await lockVersion(tx.eventRepository, input);
  const all = [event, ...(await tx.eventRepository.lockOpen(others))];
  await tx.participationRepository.put(
    all.map(({ id }) => id),
    participants,
  );
  const [changed, ...occurrences] = await Promise.all(all.map((one) => revise(tx.eventRepository, one, {})));
  return { event: changed!, occurrences };
};
