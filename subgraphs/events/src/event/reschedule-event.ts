import { daysBetween, lockVersion, optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { settleHalls } from '../facility-booking/settle-halls.ts';
import type { RescheduleEventInput } from '../generated/resolvers.ts';
import type { Event, EventDates } from './event.entity.ts';
import { eventTransitions } from './event-transitions.ts';
import { readDates } from './read-dates.ts';
import type { SettledEvent } from './settled-event.ts';

const datesOf = (event: EventDates): EventDates => {
  const { startsOn, startPrecision, endsOn, endPrecision, startTime, endTime, timeZone } = event;
  return { startsOn, startPrecision, endsOn, endPrecision, startTime, endTime, timeZone };
};

/** By how many milliseconds the start has moved; null where one of the days is not known. */
const shiftOf = (earlier: Event, now: Event): number | null => {
  if (earlier.startsAt && now.startsAt) return now.startsAt.getTime() - earlier.startsAt.getTime();
  if (earlier.startPrecision !== 'DAY' || now.startPrecision !== 'DAY') return null;
  return daysBetween(earlier.startsOn!, now.startsOn!) * 86_400_000;
};

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
  await revise(tx.eventRepository, event, { ...dates, status, statusReason });
  const moved = await tx.eventRepository.findOneByOrFail({ id: event.id });
  const settledBookings = await settleHalls(tx, {
    eventId: event.id,
    halls: input.halls!,
    reason: next === 'POSTPONED' ? 'The event was put off' : 'The event was moved',
    shift: shiftOf(event, moved),
  });
  const registrationsToTell = await tx.eventRegistrationRepository.countStanding(event.id);
  const assignmentsToTell = await tx.newsAssignmentRepository.openOfEvent(event.id);
  return { event: moved, settledBookings, registrationsToTell, assignmentsToTell };
};
