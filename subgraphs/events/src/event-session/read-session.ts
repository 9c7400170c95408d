import {
  daysBetween,
  optionalLocalized,
  optionalText,
  refuseCleared,
  refused,
  requireEntries,
  requireId,
  requireLocalized,
  requireText,
  requireTimeOfDay,
} from '@media-graph/subgraph';
import type { Event } from '../event/event.entity.ts';
import type { ChangeEventSessionInput, EventSpeakerInput } from '../generated/resolvers.ts';
import type { EventSession, EventSpeaker } from './event-session.entity.ts';

const mostSpeakers = 30;
const mostDays = 366;

type Said = Pick<
  EventSession,
  'title' | 'description' | 'room' | 'day' | 'startTime' | 'endTime' | 'speakers'
>;
type Input = Omit<ChangeEventSessionInput, 'idempotencyKey' | 'id' | 'version'>;

const readSpeaker = ({ name, personId }: EventSpeakerInput, index: number): EventSpeaker => {
  const at = ['input', 'speakers', String(index)];
  if ((name == null) === (personId == null))
    throw refused('INVALID_INPUT', 'Give a name or a person, one of the two', ...at);
  return {
    name: name == null ? null : requireText(name, 100, ...at, 'name'),
    personId: personId == null ? null : requireId(personId, ...at, 'personId'),
  };
};

const requireDay = (day: number, { startsOn, endsOn, endPrecision }: Event): number => {
  const days = startsOn && endsOn && endPrecision === 'DAY' ? daysBetween(startsOn, endsOn) + 1 : mostDays;
  if (day < 1 || day > Math.min(days, mostDays))
    throw refused('INVALID_INPUT', `The event has ${days} days`, 'input', 'day');
  return day;
};

/** What an input says of a session of an event; what it leaves out is left out. @throws INVALID_INPUT */
export const readSession = (input: Input, event: Event): Partial<Said> => {
  refuseCleared(input, 'title', 'day', 'startTime', 'endTime', 'speakers');
  const { title, description, room, day, startTime, endTime, speakers } = input;
  return {
    ...(title && { title: requireLocalized(title, 200, 'input', 'title') }),
    ...(description !== undefined && {
      description: optionalLocalized(description, 2000, 'input', 'description'),
    }),
    ...(room !== undefined && { room: optionalText(room, 100, 'input', 'room') }),
    ...(day != null && { day: requireDay(day, event) }),
    ...(startTime != null && { startTime: `${requireTimeOfDay(startTime, 'input', 'startTime')}:00` }),
    ...(endTime != null && { endTime: `${requireTimeOfDay(endTime, 'input', 'endTime')}:00` }),
    ...(speakers && {
      speakers: requireEntries(speakers, 0, mostSpeakers, 'input', 'speakers').map(readSpeaker),
    }),
  };
};
