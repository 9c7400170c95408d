import { addDays, addMonths, type DateRange, daysBetween, weekdayOf } from '@media-graph/subgraph';
import type { PaperSubscriptionAccount, PaperSubscriptionTerm } from './paper-subscription.entity.ts';

/** What a term sold, and what of it was given back. */
type SoldTerm = Pick<
  PaperSubscriptionTerm,
  'endsOn' | 'issues' | 'priceMinor' | 'refundedIssues' | 'refundedMinor'
>;

/** All that tells which papers a subscription has had and has to come. */
export type Papers<Term extends SoldTerm = SoldTerm> = {
  readonly startsOn: string;
  readonly stoppedOn: string | null;
  /** On which the title appears. */
  readonly weekdays: readonly number[];
  /** In the order in which they are used up. */
  readonly terms: readonly Term[];
  /** Days without a paper: pauses, gaps between terms, issues that were missed and credited or never came out. */
  readonly without: readonly DateRange[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
/** The sum of sums of money. */
export const sumOf = (sums: readonly bigint[]): bigint => sums.reduce((total, one) => total + one, 0n);

/** Days of a title as numbers from a first one on, which is 0: so that counting some thousands of them costs nothing. */
const calendarFrom = (first: string, weekdays: readonly number[], without: readonly DateRange[] = []) => {
  const offset = weekdayOf(first) - 1;
  const appears = [1, 2, 3, 4, 5, 6, 7].map((day) => weekdays.includes(day));
  const gaps = without.map(({ from, until }) => ({
    from: daysBetween(first, from),
    until: until === null ? Number.POSITIVE_INFINITY : daysBetween(first, until),
  }));
  const isIssue = (day: number): boolean => appears[(((offset + day) % 7) + 7) % 7]!;
  return {
    isIssue,
    /** Whether an issue appears and comes. */
    comes: (day: number): boolean =>
      isIssue(day) && !gaps.some(({ from, until }) => day >= from && day <= until),
  };
};

/** How many issues of a title appear from one day to another, both included. */
export const issuesBetween = (weekdays: readonly number[], from: string, until: string): number => {
  const { isIssue } = calendarFrom(from, weekdays);
  let issues = 0;
  for (let day = daysBetween(from, until); day >= 0; day--) if (isIssue(day)) issues++;
  return issues;
};

const entitled = ({ issues, refundedIssues }: SoldTerm): number => issues - refundedIssues;

/** Those of which not all was given back. */
export const lastingTerms = <Term extends SoldTerm>(terms: readonly Term[]): Term[] =>
  terms.filter((term) => entitled(term) > 0);

/** What was sold last, and stands. */
export const lastingTermOf = <Term extends SoldTerm>(terms: readonly Term[]): Term =>
  lastingTerms(terms).at(-1) ?? terms.at(-1)!;

/** Issues that came before a day: never more than were sold and not given back. */
export const issuesDelivered = (
  { startsOn, stoppedOn, weekdays, terms, without }: Papers,
  before: string,
): number => {
  const { comes } = calendarFrom(startsOn, weekdays, without);
  const end = daysBetween(startsOn, stoppedOn && stoppedOn < before ? stoppedOn : before);
  const most = sum(terms.map(entitled));
  let issues = 0;
  for (let day = 0; day < end && issues < most; day++) if (comes(day)) issues++;
  return issues;
};

/** How many issues appear and come after one day, up to another and with it. */
export const issuesComing = (
  { weekdays, without }: Pick<Papers, 'weekdays' | 'without'>,
  after: string,
  until: string,
): number => {
  const { comes } = calendarFrom(after, weekdays, without);
  let issues = 0;
  for (let day = daysBetween(after, until); day > 0; day--) if (comes(day)) issues++;
  return issues;
};

/** Issues that came before a day after all that was sold had come: those of grace, which nobody has paid yet. */
export const issuesInGrace = (
  papers: Pick<Papers, 'weekdays' | 'without'>,
  { endsOn, graceEndsOn }: { readonly endsOn: string; readonly graceEndsOn: string | null },
  before: string,
): number => {
  if (graceEndsOn === null) return 0;
  return issuesComing(papers, endsOn, before <= graceEndsOn ? addDays(before, -1) : graceEndsOn);
};

/**
 * The last day of a subscription: that of its last term as sold, moved by an issue for each that did not come. A pause
 * that is still open has not moved it yet.
 */
export const lastDayOf = ({ startsOn, weekdays, terms, without }: Papers): string => {
  const closed = without.filter(({ until }) => until !== null);
  const { isIssue, comes } = calendarFrom(startsOn, weekdays, closed);
  const lasting = lastingTerms(terms);
  let last = -1;
  for (let left = sum(lasting.map(entitled)); left > 0; ) if (comes(++last)) left--;
  // The days that a term has after its last issue stay, up to the next issue, which it has not.
  let sold = daysBetween(startsOn, lastingTermOf(terms).endsOn);
  for (; !isIssue(sold) && !isIssue(last + 1); sold--) last++;
  return addDays(startsOn, last);
};

/** The last day of a term of some months, which may follow on others that were counted from the same anchor. */
export const endOfTerm = (anchorOn: string, startsOn: string, months: number): string => {
  const [[year = 0, month = 0], [ofYear = 0, ofMonth = 0]] = [startsOn, anchorOn].map((day) =>
    day.split('-').map(Number),
  ) as [number[], number[]];
  const before = (year - ofYear) * 12 + month - ofMonth;
  return addDays(addMonths(anchorOn, before + months), -1);
};

/**
 * What of a subscription was delivered before a day, is left, and was given back. Terms are used up one after the other,
 * each issue at its own term's price; what is left of a term is rounded down to the fen, what was delivered is the rest.
 */
export const accountOf = (papers: Papers, before: string): PaperSubscriptionAccount => {
  const { terms } = papers;
  const delivered = issuesDelivered(papers, before);
  let used = delivered;
  const left = terms.map((term) => {
    const ofTerm = Math.min(used, entitled(term));
    used -= ofTerm;
    const issues = entitled(term) - ofTerm;
    return { issues, minor: (term.priceMinor * BigInt(issues)) / BigInt(term.issues) };
  });
  const paidMinor = sumOf(terms.map(({ priceMinor }) => priceMinor));
  const refundedMinor = sumOf(terms.map((term) => term.refundedMinor));
  const leftMinor = sumOf(left.map(({ minor }) => minor));
  return {
    ...{ paidMinor, leftMinor, refundedMinor, left },
    deliveredMinor: paidMinor - leftMinor - refundedMinor,
    issuesDelivered: delivered,
    issuesLeft: sum(left.map(({ issues }) => issues)),
  };
};

/** Whether an issue of the last term that stands came before a day; a part of one that was split has begun with it. */
export const hasBegunLast = <Term extends SoldTerm & Pick<PaperSubscriptionTerm, 'splitFrom'>>(
  papers: Papers<Term>,
  before: string,
): boolean => {
  const last = lastingTermOf(papers.terms);
  return (
    last.splitFrom !== null ||
    accountOf(papers, before).left[papers.terms.indexOf(last)]!.issues < entitled(last)
  );
};
