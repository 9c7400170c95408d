import { lockVersion, optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { settleHalls } from '../facility-booking/settle-halls.ts';
import type { RescheduleEventInput } from '../generated/resolvers.ts';
import type { EventDates } from './event.entity.ts';
import { eventTransitions } from './event-transitions.ts';
import { readDates } from './read-dates.ts';
import type { SettledEvent } from './settled-event.ts';

const datesOf = ({ startsOn, startPrecision, endsOn, endPrecision }: EventDates): EventDates => ({
  ...{ startsOn, startPrecision, endsOn, endPrecision },
});

/** The first day, where it is known to the day. */
const firstDayOf = ({ startsOn, startPrecision }: EventDates): string | null =>
  startPrecision === 'DAY' ? startsOn : null;

/** Moves an event to other dates, or puts it off, with its halls, and keeps the earlier dates. */
export const rescheduleEvent = async (
  tx: Transaction,
  input: RescheduleEventInput,
): Promise<SettledEvent> => {
  requireManager(tx.viewer);
  const dates = readDates(input.dates);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  await tx.bookingRepository.lockHallsOfEvents([input.id]);
  const event = await lockVersion(tx.eventRepository, input);
  const next = dates.startsOn === null ? 'POSTPONED' : 'RESCHEDULED';
  const status = requireStep(eventTransitions, event.status, next, 'input', 'id');
  const earlier = datesOf(event);
  if (JSON.stringify(earlier) === JSON.stringify(datesOf(dates)))
    throw refused('INVALID_INPUT', 'These are the dates that it has', 'input', 'dates');
  await tx.previousDatesRepository.insert({ id: uuidv7(), eventId: event.id, ...earlier });
  const [from, to] = [firstDayOf(earlier), firstDayOf(dates)];
  const settledBookings = await settleHalls(tx, {
    eventId: event.id,
    halls: input.halls!,
    reason: next === 'POSTPONED' ? 'The event was put off' : 'The event was moved',
    moved: from && to ? [from, to] : null,
  });
  const moved = await revise(tx.eventRepository, event, { ...dates, status, statusReason });
  return { event: moved, settledBookings };
};
