import {
  isId,
  optionalId,
  optionalLocalized,
  refused,
  requireLocalized,
  requireSlug,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateEventInput } from '../generated/resolvers.ts';
import { readParticipants } from '../participation/read-participants.ts';
import type { Event } from './event.entity.ts';
import { readDates } from './read-dates.ts';

const optionalEvent = (id: string | null | undefined, field: string): string | null => {
  if (id == null) return null;
  if (!isId(id)) throw refused('NOT_FOUND', 'There is no such event', 'input', field);
  return id;
};

/** Enters an event with those who take part in it. */
export const createEvent = async (tx: Transaction, input: CreateEventInput): Promise<Event> => {
  requireManager(tx.viewer);
  const id = uuidv7();
  const participants = readParticipants(input.participants ?? []);
  await tx.eventRepository.enter({
    id,
    code: requireSlug(input.code, 60, 'input', 'code'),
    name: requireLocalized(input.name, 300, 'input', 'name'),
    description: optionalLocalized(input.description, 2000, 'input', 'description'),
    kind: input.kind,
    ...readDates(input.dates ?? {}),
    place: optionalLocalized(input.place, 200, 'input', 'place'),
    facilityId: optionalId(input.facilityId, 'input', 'facilityId'),
    superEventId: optionalEvent(input.superEventId, 'superEventId'),
    seriesId: optionalEvent(input.seriesId, 'seriesId'),
    isSynthetic: false,
  });
  await tx.participationRepository.insert(
    participants.map((participant) => ({ id: uuidv7(), eventId: id, ...participant })),
  );
  return tx.eventRepository.findOneByOrFail({ id });
};
