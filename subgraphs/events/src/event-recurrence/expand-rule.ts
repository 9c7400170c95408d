import { refused } from '@media-graph/subgraph';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** Every day of a year, and one more. */
const mostOccurrences = 366;

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'rule');

/** The parts of a rule, whose last day the library writes with an hour. */
const partsOf = (rule: string): string =>
  rule
    .replace(/UNTIL=(\d{8})(?:T\d{6}Z)?/, 'UNTIL=$1')
    .split(';')
    .sort()
    .join();

const readDays = (rule: string, startsOn: string): string[] => {
  try {
    const dtstart = Temporal.PlainDate.from(startsOn).toZonedDateTime('UTC');
    const parsed = new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart, maxIterations: 5000 });
    // What the library does not know, or takes for nothing, such as the 13th month, it leaves out.
    const known = parsed.toString().split('RRULE:')[1]!;
    if (partsOf(known) !== partsOf(rule)) throw wrong('Some part of the rule means nothing');
    return parsed.all((_, index) => index <= mostOccurrences).map((at) => at.toPlainDate().toString());
  } catch (error) {
    if (error instanceof Error && error.name === 'MutationRefused') throw error;
    throw wrong('The rule gives no days');
  }
};

/**
 * The days that a rule gives, of which the day it begins on must be the first.
 *
 * @param rule RFC 5545, 3.3.10, by days and longer, and with an end: `FREQ=WEEKLY;BYDAY=TU;COUNT=10`
 * @returns 2 to 366 civil days, in order
 * @throws INVALID_INPUT for a rule that is none, that does not end, or whose days are too few or too many
 */
export const expandRule = (rule: string, startsOn: string): string[] => {
  if (!/^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$/.test(rule) || rule.length > 200)
    throw wrong('A rule of RFC 5545 by days, weeks, months or years, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10');
  if (/;BY(?:HOUR|MINUTE|SECOND)=/.test(rule)) throw wrong('The hour is that of the event');
  if (/;COUNT=/.test(rule) === /;UNTIL=/.test(rule)) throw wrong('A rule ends by COUNT or by UNTIL');
  const days = readDays(rule, startsOn);
  if (days[0] !== startsOn) throw wrong('The rule does not begin on the day of this event');
  if (days.length < 2 || days.length > mostOccurrences)
    throw wrong(`A rule gives 2 to ${mostOccurrences} days`);
  return days;
};
