import { expect, test } from '@jest/globals';
import { addDays, addMonths, type DateRange, readDateRange, writeDateRange } from '@media-graph/subgraph';
import fc from 'fast-check';
import {
  accountOf,
  endOfTerm,
  issuesBetween,
  issuesDelivered,
  issuesInGrace,
  lastDayOf,
  type Papers,
} from './account.ts';
import { changeTerms } from './change-terms.ts';

const daily = [1, 2, 3, 4, 5, 6, 7];
const friday = [5];

type Sale = readonly [months: number, priceMinor: bigint];

/** Terms on end from a first day on. */
const sell = (startsOn: string, weekdays: readonly number[], ...sales: readonly Sale[]): Papers => {
  let next = startsOn;
  const terms = sales.map(([months, priceMinor]) => {
    const endsOn = endOfTerm(startsOn, next, months);
    const issues = issuesBetween(weekdays, next, endsOn);
    next = addDays(endsOn, 1);
    return { endsOn, issues, priceMinor, refundedIssues: 0, refundedMinor: 0n };
  });
  return { startsOn, stoppedOn: null, weekdays, terms, without: [] };
};
const without = (papers: Papers, ...days: readonly DateRange[]): Papers => ({
  ...papers,
  without: [...papers.without, ...days],
});
const left = (papers: Papers, before: string): bigint => accountOf(papers, before).leftMinor;

test.each([
  ['2024-01-01', 366, 36_600n],
  ['2024-01-02', 365, 36_500n],
  ['2024-07-01', 184, 18_400n],
  ['2025-01-01', 0, 0n],
  ['2026-01-01', 0, 0n],
])('before %s, %i of 366 issues are left, and %i of 36600 fen', (day, issuesLeft, leftMinor) => {
  expect(accountOf(sell('2024-01-01', daily, [12, 36_600n]), day)).toMatchObject({ issuesLeft, leftMinor });
});

test('each term keeps its own price', () => {
  const cheaper = sell('2023-01-01', daily, [12, 120_000n], [12, 0n]);
  expect([left(cheaper, '2024-01-01'), left(cheaper, '2023-12-31')]).toEqual([0n, 328n]);
  const dearer = sell('2023-01-01', daily, [12, 36_000n], [12, 60_000n]);
  expect(left(dearer, '2024-07-01')).toBe((60_000n * 184n) / 366n);
});

test('months are counted from the first day: many short terms end with one long one', () => {
  const months = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 12 });
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-01-01', days));
  fc.assert(
    fc.property(day, months, (startsOn, some) => {
      const whole = some.reduce((sum, one) => sum + one, 0);
      const parts = sell(startsOn, daily, ...some.map((one) => [one, 1n] as const));
      expect(lastDayOf(parts)).toBe(addDays(addMonths(startsOn, whole), -1));
    }),
  );
  expect(lastDayOf(sell('2023-01-31', daily, ...Array(12).fill([1, 1n])))).toBe('2024-01-30');
});

test('a weekly is put off by its issues: days without one cost nothing', () => {
  const weekly = sell('2024-01-01', friday, [12, 5_200n]);
  expect([weekly.terms[0]!.issues, lastDayOf(weekly)]).toEqual([52, '2024-12-31']);
  const between = without(weekly, { from: '2024-03-02', until: '2024-03-07' });
  expect(lastDayOf(between)).toBe('2024-12-31');
  const missed = without(weekly, { from: '2024-03-08', until: '2024-03-08' });
  expect(lastDayOf(missed)).toBe('2025-01-07');
  expect(issuesDelivered(missed, '2025-02-01')).toBe(52);
  expect(left(missed, '2024-12-28')).toBe(100n);
});

test.each([
  [{ from: '2024-03-01', until: '2024-03-10' }, '2024-03-05', 60, '2025-01-10'],
  [{ from: '2024-03-01', until: null }, '2024-12-05', 60, '2024-12-31'],
])(
  'with the pause %j, before %s there were %i issues, and the last day is %s',
  (pause, day, issues, last) => {
    const papers = without(sell('2024-01-01', daily, [12, 1n]), pause);
    expect([issuesDelivered(papers, day), lastDayOf(papers)]).toEqual([issues, last]);
  },
);

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const sales = fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.bigInt({ min: 0n, max: 10n ** 11n })), {
  minLength: 1,
  maxLength: 4,
});
const ranges = fc
  .uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 8 })
  .map((days) => days.sort((one, other) => one - other).map((days) => addDays('2024-01-01', days)))
  .map((days) =>
    Array.from({ length: Math.floor(days.length / 2) }, (_, index) => ({
      from: days[index * 2]!,
      until: addDays(days[index * 2 + 1]!, -1),
    })),
  );
const papersOfAnyKind = fc
  .tuple(weekdays, sales, ranges)
  .map(([some, all, days]) => without(sell('2024-01-01', some, ...all), ...days));
const anyDay = fc.integer({ min: -10, max: 3000 }).map((days) => addDays('2024-01-01', days));

test('what was paid is what was delivered, is left and was given back; the later, the less is left', () => {
  fc.assert(
    fc.property(papersOfAnyKind, anyDay, anyDay, (papers, one, other) => {
      const [early, late] = [one, other].sort().map((day) => accountOf(papers, day)) as [
        ReturnType<typeof accountOf>,
        ReturnType<typeof accountOf>,
      ];
      for (const { paidMinor, deliveredMinor, leftMinor, refundedMinor } of [early, late]) {
        expect(deliveredMinor + leftMinor + refundedMinor).toBe(paidMinor);
        expect(deliveredMinor).toBeGreaterThanOrEqual(0n);
      }
      expect(early.leftMinor).toBeGreaterThanOrEqual(late.leftMinor);
    }),
  );
});

test('however often copies change, nothing is lost: what is more is paid, what is less is given back', () => {
  const changes = fc.array(fc.tuple(anyDay, fc.integer({ min: 1, max: 9 })), { maxLength: 6 });
  fc.assert(
    fc.property(papersOfAnyKind, changes, anyDay, (papers, all, day) => {
      const end = lastDayOf(papers);
      let now = { ...papers, terms: papers.terms.map((term) => ({ ...term, copies: 3 })) };
      for (const [from, copies] of all.sort(([one], [other]) => (one < other ? -1 : 1))) {
        const before = accountOf(now, from);
        const terms = changeTerms(now.terms, before.left, copies).map(({ of, sums }) => ({ ...of, ...sums }));
        now = { ...now, terms };
        const after = accountOf(now, from);
        expect([after.deliveredMinor, after.issuesLeft]).toEqual([before.deliveredMinor, before.issuesLeft]);
        expect(after.leftMinor - before.leftMinor).toBe(
          after.paidMinor - before.paidMinor - (after.refundedMinor - before.refundedMinor),
        );
        expect(lastDayOf(now)).toBe(end);
      }
      const { paidMinor, deliveredMinor, leftMinor, refundedMinor } = accountOf(now, day);
      expect(deliveredMinor + leftMinor + refundedMinor).toBe(paidMinor);
      expect(deliveredMinor).toBeGreaterThanOrEqual(0n);
    }),
  );
});

test('a subscription ends when all that was sold has come, and not a day with an issue later', () => {
  fc.assert(
    fc.property(papersOfAnyKind, (papers) => {
      const last = lastDayOf(papers);
      const sold = papers.terms.reduce((sum, { issues }) => sum + issues, 0);
      expect(issuesDelivered(papers, addDays(last, 1))).toBe(sold);
      const endless = { ...papers, terms: [...papers.terms, { ...papers.terms[0]!, issues: 9999 }] };
      expect(issuesDelivered(endless, addDays(last, 1))).toBe(sold);
    }),
  );
});

test('what came in grace is what the term that follows has delivered, and nothing before it', () => {
  const term = fc.record({
    issues: fc.integer({ min: 1, max: 400 }),
    priceMinor: fc.bigInt({ min: 0n, max: 10n ** 11n }),
  });
  fc.assert(
    fc.property(papersOfAnyKind, fc.nat(60), fc.nat(80), term, (papers, grace, days, next) => {
      const endsOn = lastDayOf(papers);
      const graceEndsOn = addDays(endsOn, grace);
      const day = addDays(endsOn, Math.min(days, grace) + 1);
      const before = accountOf(papers, day);
      const came = issuesInGrace(papers, { endsOn, graceEndsOn }, day);
      expect(issuesInGrace(papers, { endsOn, graceEndsOn: null }, day)).toBe(0);
      expect(issuesInGrace(papers, { endsOn, graceEndsOn }, addDays(graceEndsOn, 99))).toBe(
        issuesInGrace(papers, { endsOn, graceEndsOn }, addDays(graceEndsOn, 1)),
      );
      const sold = { ...next, endsOn: addDays(endsOn, 400), refundedIssues: 0, refundedMinor: 0n };
      const after = accountOf({ ...papers, terms: [...papers.terms, sold] }, day);
      expect(after.issuesDelivered).toBe(before.issuesDelivered + Math.min(came, sold.issues));
      expect(after.deliveredMinor + after.leftMinor + after.refundedMinor).toBe(
        before.paidMinor + sold.priceMinor,
      );
      expect(after.left.slice(0, -1)).toEqual(before.left);
    }),
  );
});

test('a range is read as it is written', () => {
  expect(readDateRange('[2024-05-01,2024-05-11)')).toEqual({ from: '2024-05-01', until: '2024-05-10' });
  expect(readDateRange('[2024-05-01,)')).toEqual({ from: '2024-05-01', until: null });
  const from = '2024-05-01';
  expect([writeDateRange({ from, until: '2024-05-10' }), writeDateRange({ from, until: null })]).toEqual([
    '[2024-05-01,2024-05-10]',
    '[2024-05-01,)',
  ]);
});
