import {
  addDays,
  daysBetween,
  lockVersion,
  optionalText,
  refused,
  requireStep,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import { occurrencesInScope } from '../event-recurrence/occurrences-in-scope.ts';
import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import { settleHalls } from '../facility-booking/settle-halls.ts';
import type { EventHalls, RescheduleEventInput } from '../generated/resolvers.ts';
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

/** The dates of another occurrence that moves along: by as many days from its own, at the same hour, as long. */
const movedAlong = (occurrence: Event, named: Event, dates: EventDates): EventDates => {
  if (dates.startsOn === null) return dates;
  const days = daysBetween(named.startsOn ?? named.occurrenceOn!, dates.startsOn);
  const startsOn = addDays(occurrence.startsOn ?? occurrence.occurrenceOn!, days);
  const endsOn = dates.endsOn && addDays(startsOn, daysBetween(dates.startsOn, dates.endsOn));
  return { ...dates, startsOn, endsOn };
};

const move = async (
  tx: Transaction,
  event: Event,
  dates: EventDates,
  { halls, ...change }: Pick<Event, 'status' | 'statusReason'> & { halls: EventHalls },
): Promise<FacilityBooking[]> => {
  await tx.previousDatesRepository.insert({ id: uuidv7(), eventId: event.id, ...datesOf(event) });
  await revise(tx.eventRepository, event, { ...dates, ...change });
  return settleHalls(tx, {
    ...{ eventIds: [event.id], halls },
    reason: change.status === 'POSTPONED' ? 'The event was put off' : 'The event was moved',
    shift: shiftOf(event, await tx.eventRepository.findOneByOrFail({ id: event.id })),
  });
};

/** Moves an event to other dates, or puts it off, with its halls, and keeps the earlier dates; others in its scope likewise. */
export const rescheduleEvent = async (
  tx: Transaction,
  input: RescheduleEventInput,
): Promise<SettledEvent> => {
  requireManager(tx.viewer);
  const dates = readDates(input.dates);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const others = await occurrencesInScope(tx, input);
  const ids = [input.id, ...others];
  await tx.bookingRepository.lockHallsOfEvents(ids);
  const event = await lockVersion(tx.eventRepository, input);
  const next = dates.startsOn === null ? 'POSTPONED' : 'RESCHEDULED';
  const status = requireStep(eventTransitions, event.status, next, 'input', 'id');
  if (JSON.stringify(datesOf(event)) === JSON.stringify(datesOf(dates)))
    throw refused('INVALID_INPUT', 'These are the dates that it has', 'input', 'dates');
  if (others.length > 0 && dates.startPrecision !== 'DAY' && dates.startPrecision !== 'UNKNOWN')
    throw refused('INVALID_INPUT', 'Others move along with a day', 'input', 'dates', 'startPrecision');
  const moving = (await tx.eventRepository.lockOpen(others)).filter((one) =>
    eventTransitions[one.status].includes(next),
  );
  const later = dates.startsOn !== null && dates.startsOn > (event.startsOn ?? event.occurrenceOn ?? '');
  const earliestFirst = [event, ...moving].sort((one, other) => (one.sortDate < other.sortDate ? -1 : 1));
  const settledBookings: FacilityBooking[] = [];
  // Those furthest ahead go first, so that none comes to a hall that the next one has not left yet.
  for (const one of later ? earliestFirst.reverse() : earliestFirst) {
    const own = one === event ? dates : movedAlong(one, event, dates);
    const change = { status, statusReason, halls: input.halls! };
    settledBookings.push(...(await move(tx, one, own, change)));
  }
  return {
    event: await tx.eventRepository.findOneByOrFail({ id: event.id }),
    occurrences: await tx.eventRepository.inOrder(moving.map(({ id }) => id)),
    settledBookings,
    registrationsToTell: await tx.eventRegistrationRepository.countStanding(ids),
    assignmentsToTell: await tx.newsAssignmentRepository.openOfEvents(ids),
  };
};
