import { optionalId, optionalLocalized, requireLocalized, requireSlug } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateEventInput } from '../generated/resolvers.ts';
import { readParticipants } from '../participation/read-participants.ts';
import type { Event } from './event.entity.ts';
import { optionalEventId } from './optional-event-id.ts';
import { readDates } from './read-dates.ts';

/** Enters an event with those who take part in it. */
export const createEvent = async (tx: Transaction, input: CreateEventInput): Promise<Event> => {
  requireManager(tx.viewer);
  const id = uuidv7();
  const participants = readParticipants(input.participants ?? []);
  const event = {
    id,
    code: requireSlug(input.code, 60, 'input', 'code'),
    name: requireLocalized(input.name, 300, 'input', 'name'),
    description: optionalLocalized(input.description, 2000, 'input', 'description'),
    kind: input.kind,
    visibility: input.visibility!,
    ...readDates(input.dates ?? {}),
    place: optionalLocalized(input.place, 200, 'input', 'place'),
    facilityId: optionalId(input.facilityId, 'input', 'facilityId'),
    superEventId: optionalEventId(input.superEventId, 'superEventId'),
    seriesId: optionalEventId(input.seriesId, 'seriesId'),
    isSynthetic: false,
  };
  await tx.eventRepository.enter([event]);
  await tx.participationRepository.insert(
    participants.map((participant) => ({ id: uuidv7(), eventId: id, ...participant })),
  );
  return tx.eventRepository.findOneByOrFail({ id });
};
