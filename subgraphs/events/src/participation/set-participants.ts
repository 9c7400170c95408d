import { lockVersion, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Event } from '../event/event.entity.ts';
import type { SetParticipantsInput } from '../generated/resolvers.ts';
import { readParticipants } from './read-participants.ts';

/** Says anew who takes part in an event. */
export const setParticipants = async (tx: Transaction, input: SetParticipantsInput): Promise<Event> => {
  requireManager(tx.viewer);
  const participants = readParticipants(input.participants);
  const event = await lockVersion(tx.eventRepository, input);
  await tx.participationRepository.delete({ eventId: event.id });
  await tx.participationRepository.insert(
    participants.map((participant) => ({ id: uuidv7(), eventId: event.id, ...participant })),
  );
  return revise(tx.eventRepository, event, {});
};
