import { addDays, refused } from '@media-graph/subgraph';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** When the first of what repeats begins, and where its clocks are. */
type Clock = { readonly startsAt: Date; readonly timeZone: string };

/** Every day of a year, and one more. */
const mostOccurrences = 366;
const lastDay = '2199-12-31';
const until = /(?<=;UNTIL=)(\d{8})(?:T(\d{6})(Z?))?(?=;|$)/;

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'rule');

/** What the parts of a rule mean, in whatever order, as often as they are said: INTERVAL=1 is nothing, 02 is 2. */
const meaningOf = (rule: string): string =>
  rule
    .split(';')
    .map((part) => {
      const [name, values = ''] = part.split('=');
      // The library writes the last day with an hour.
      const plain = values.replace(/T\d{6}Z$/, '').replace(/(?<![\d])\+?0*(?=\d)/g, '');
      return `${name}=${[...new Set(plain.split(','))].sort().join()}`;
    })
    .filter((part) => part !== 'INTERVAL=1')
    .sort()
    .join(';');

const readDays = (rule: string, startsOn: string): string[] => {
  try {
    const dtstart = Temporal.PlainDate.from(startsOn).toZonedDateTime('UTC');
    const parsed = new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart, maxIterations: 5000 });
    // What the library does not know, or takes for nothing, such as the 13th month, it leaves out.
    const known = parsed.toString().split('RRULE:')[1]!;
    if (meaningOf(known) !== meaningOf(rule)) throw wrong('Some part of the rule means nothing');
    return parsed.all((_, index) => index <= mostOccurrences).map((at) => at.toPlainDate().toString());
  } catch (error) {
    if (error instanceof Error && error.name === 'MutationRefused') throw error;
    throw wrong('The rule gives no days');
  }
};

/** The last instant of a rule as calendars write it, `20270131T155959Z`; without a Z by the clocks that count. */
const instantOf = (day: string, time: string, isUtc: boolean, { timeZone }: Clock): Temporal.Instant => {
  const [hours, minutes, seconds] = [0, 2, 4].map((at) => time.slice(at, at + 2));
  const written = `${isoDay(day)}T${hours}:${minutes}:${seconds}`;
  return Temporal.PlainDateTime.from(written)
    .toZonedDateTime(isUtc ? 'UTC' : timeZone)
    .toInstant();
};

const isoDay = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;

/**
 * The days of a rule that ends at an instant. One that begins early in the morning of Asia does so on the day before in
 * UTC: which days there are the clocks decide, not the day that is written.
 */
const daysUntil = (rule: string, startsOn: string, clock: Clock): string[] => {
  const [, day = '', time = '', zone] = until.exec(rule)!;
  const begins = Temporal.Instant.fromEpochMilliseconds(clock.startsAt.getTime())
    .toZonedDateTimeISO(clock.timeZone)
    .toPlainTime();
  let last: Temporal.Instant;
  try {
    last = instantOf(day, time, zone === 'Z', clock);
  } catch {
    throw wrong('The rule gives no days');
  }
  const further = addDays(isoDay(day), 1).replaceAll('-', '');
  const isBefore = (one: string): boolean => {
    const at = Temporal.PlainDate.from(one).toZonedDateTime({ timeZone: clock.timeZone, plainTime: begins });
    return Temporal.Instant.compare(at.toInstant(), last) <= 0;
  };
  return readDays(rule.replace(until, further), startsOn).filter(isBefore);
};

/**
 * The days that a rule gives, of which the day it begins on must be the first.
 *
 * @param rule RFC 5545, 3.3.10, by days and longer, and with an end: `FREQ=WEEKLY;BYDAY=TU;COUNT=10`
 * @param clock left out for what has no hour, for which the day of UNTIL counts as it is written
 * @returns 2 to 366 civil days, in order
 * @throws INVALID_INPUT for a rule that is none, that does not end, or whose days are too few or too many
 */
export const expandRule = (rule: string, startsOn: string, clock?: Clock): string[] => {
  if (!/^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$/.test(rule) || rule.length > 200)
    throw wrong('A rule of RFC 5545 by days, weeks, months or years, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10');
  if (/;BY(?:HOUR|MINUTE|SECOND)=/.test(rule)) throw wrong('The hour is that of the event');
  if (/;COUNT=/.test(rule) === /;UNTIL=/.test(rule)) throw wrong('A rule ends by COUNT or by UNTIL');
  if (/^FREQ=(?:DAILY|WEEKLY)/.test(rule) && /;BYDAY=[^;]*\d/.test(rule))
    throw wrong('The first or last such weekday is one of a month or a year');
  const isTimed = clock && until.exec(rule)?.[2] !== undefined;
  const days = isTimed
    ? daysUntil(rule, startsOn, clock)
    : readDays(
        rule.replace(until, (_, day: string) => day),
        startsOn,
      );
  if (days[0] !== startsOn) throw wrong('The rule does not begin on the day of this event');
  if (days.length < 2 || days.length > mostOccurrences)
    throw wrong(`A rule gives 2 to ${mostOccurrences} days`);
  if (days.at(-1)! > lastDay) throw wrong(`A rule ends by ${lastDay}`);
  return days;
};
