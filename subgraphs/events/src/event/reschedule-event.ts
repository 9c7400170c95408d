import { lockVersion, optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RescheduleEventInput } from '../generated/resolvers.ts';
import type { Event, EventDates } from './event.entity.ts';
import { eventTransitions } from './event-transitions.ts';
import { readDates } from './read-dates.ts';

const datesOf = ({ startsOn, startPrecision, endsOn, endPrecision }: EventDates): EventDates => ({
  ...{ startsOn, startPrecision, endsOn, endPrecision },
});

/** Moves an event to other dates, or puts it off, and keeps the earlier ones. */
export const rescheduleEvent = async (tx: Transaction, input: RescheduleEventInput): Promise<Event> => {
  requireManager(tx.viewer);
  const dates = readDates(input.dates);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const event = await lockVersion(tx.eventRepository, input);
  const next = dates.startsOn === null ? 'POSTPONED' : 'RESCHEDULED';
  const status = requireStep(eventTransitions, event.status, next, 'input', 'id');
  const earlier = datesOf(event);
  if (JSON.stringify(earlier) === JSON.stringify(datesOf(dates)))
    throw refused('INVALID_INPUT', 'These are the dates that it has', 'input', 'dates');
  await tx.previousDatesRepository.insert({ id: uuidv7(), eventId: event.id, ...earlier });
  return revise(tx.eventRepository, event, { ...dates, status, statusReason });
};
