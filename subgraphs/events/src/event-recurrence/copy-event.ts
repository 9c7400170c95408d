import { addDays, daysBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { Event } from '../event/event.entity.ts';

/** `weekly-talk` on a day is `weekly-talk-20270311`. */
const codeOn = (code: string, day: string): string => {
  const name = code
    .replace(/-\d{8}$/, '')
    .slice(0, 51)
    .replace(/-$/, '');
  return `${name}-${day.replaceAll('-', '')}`;
};

/** Enters occurrences of an event on other days, with those who take part in it and its programme. */
export const copyEvent = async (tx: Transaction, event: Event, days: readonly string[]): Promise<void> => {
  const { name, description, kind, visibility, place, facilityId, superEventId, seriesId } = event;
  const { startsOn, startPrecision, endsOn, endPrecision, startTime, endTime, timeZone } = event;
  const lasts = endsOn === null ? null : daysBetween(startsOn!, endsOn);
  const copies = days.map((day) => ({
    ...{ id: uuidv7(), code: codeOn(event.code, day), name, description, kind, visibility },
    ...{ place, facilityId, superEventId, seriesId, isSynthetic: event.isSynthetic },
    ...{ startPrecision, endPrecision, startTime, endTime, timeZone, startsOn: day },
    endsOn: lasts === null ? null : addDays(day, lasts),
    ...{ recurrenceId: event.recurrenceId, occurrenceOn: day },
  }));
  await tx.eventRepository.enter(copies);
  const participants = await tx.participationRepository.findBy({ eventId: event.id });
  await tx.participationRepository.put(
    copies.map(({ id }) => id),
    participants,
  );
  await tx.eventSessionRepository.copy(
    event.id,
    copies.map(({ id }) => id),
  );
};
