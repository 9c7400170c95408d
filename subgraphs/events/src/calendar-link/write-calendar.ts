import type { WrittenText } from '@media-graph/subgraph';
import { addDays } from '@media-graph/subgraph';
import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Event, EventDates, PreviousDates } from '../event/event.entity.ts';

const textOf = (text: WrittenText | null): string | null =>
  text && (text.zhHant ?? text.zhHans ?? text.en ?? null);

type Times = Pick<EventDates, 'startsOn' | 'endsOn'> & Pick<Event, 'startsAt' | 'endsAt'>;

/** By the hour in UTC, which every program knows; without one by days, of which the end is the first that is free. */
const timesOf = ({ startsOn, endsOn, startsAt, endsAt }: Times) =>
  startsAt
    ? { start: startsAt, end: endsAt }
    : {
        ...{ allDay: true, start: new Date(startsOn!) },
        end: new Date(addDays(endsOn ?? startsOn!, 1)),
      };

/** What is put off stands struck out on its last day, since a calendar has no other word for it. */
const statusOf = ({ status }: Event): ICalEventStatus =>
  status === 'CANCELLED' || status === 'POSTPONED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;

/**
 * Events as a calendar of RFC 5545, all that is known of each: its id is the UID and every change makes its SEQUENCE
 * higher, so that a program that read it before knows it again.
 *
 * @param earlier the last dates of those that are put off; without any they are left out, as is a day not known
 */
export const writeCalendar = (
  name: string,
  events: readonly Event[],
  earlier: ReadonlyMap<string, PreviousDates>,
): string => {
  const calendar: ICalCalendar = ical({
    ...{ name, method: ICalCalendarMethod.PUBLISH, ttl: 900 },
    prodId: { company: 'media-graph', product: 'events' },
  });
  for (const event of events) {
    const times = event.startsOn === null ? earlier.get(event.id) : event;
    if (times?.startPrecision !== 'DAY' || times.startsOn === null) continue;
    calendar.createEvent({
      ...timesOf(times),
      ...{ id: event.id, sequence: event.version - 1, status: statusOf(event) },
      ...{ stamp: event.updatedAt, created: event.createdAt, lastModified: event.updatedAt },
      summary: textOf(event.name) ?? event.code,
      description: textOf(event.description),
      location: textOf(event.place),
      categories: [{ name: event.kind }],
    });
  }
  return calendar.toString();
};
