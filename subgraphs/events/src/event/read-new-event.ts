import { isId, optionalId, optionalLocalized, refused, requireLocalized } from '@media-graph/subgraph';
import type { CreateEventInput } from '../generated/resolvers.ts';
import { requireCode } from '../input/require-code.ts';
import { readDates } from './read-dates.ts';

const eventId = (id: string | null | undefined, field: string): string | null => {
  if (id == null) return null;
  if (!isId(id)) throw refused('NOT_FOUND', 'There is no such event', 'input', field);
  return id;
};

/** The columns of a new event. Throws INVALID_INPUT, naming the field, for what cannot be stored. */
export const readNewEvent = (input: CreateEventInput) => ({
  code: requireCode(input.code, 'input', 'code'),
  name: requireLocalized(input.name, 300, 'input', 'name'),
  description: optionalLocalized(input.description, 2000, 'input', 'description'),
  kind: input.kind,
  ...readDates(input.dates ?? {}),
  place: optionalLocalized(input.place, 200, 'input', 'place'),
  facilityId: optionalId(input.facilityId, 'input', 'facilityId'),
  superEventId: eventId(input.superEventId, 'superEventId'),
  seriesId: eventId(input.seriesId, 'seriesId'),
  isSynthetic: false,
});
