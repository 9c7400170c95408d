import { expect, test } from '@jest/globals';
import { addDays, daysBetween } from '@media-graph/subgraph';
import fc from 'fast-check';
import { addMonths, weekdayOf } from '../calendar/days.ts';
import { daysOf, rangeOf } from '../calendar/period.ts';
import { deliveredDays, refundable } from './delivered-days.ts';

const term = { startsOn: '2024-01-01', endsOn: '2024-12-31', pricePaidMinor: 36_600n };

test.each([
  [[], undefined, 366],
  [[], '2024-01-01', 0],
  [[], '2024-01-31', 30],
  [[{ from: '2024-03-01', until: '2024-03-10' }], undefined, 356],
  [[{ from: '2024-03-01', until: '2024-03-10' }], '2024-03-05', 60],
  [[{ from: '2024-03-01', until: null }], '2024-03-05', 60],
  [[{ from: '2024-03-01', until: null }], undefined, 60],
])('with the pauses %j and before %s papers came on %i days', (pauses, before, days) => {
  expect(deliveredDays(term, pauses, before)).toBe(days);
});

test.each([
  ['2024-01-01', 36_600n],
  ['2024-01-02', 36_500n],
  ['2024-07-01', 18_400n],
  ['2025-01-01', 0n],
])('stopped on %s, %i fen are given back', (day, amount) => expect(refundable(term, [], day)).toBe(amount));

const day = fc.integer({ min: 0, max: 365 }).map((days) => addDays('2024-01-01', days));

test('a refund is never negative, never more than the price, and less the later it is', () => {
  const pauses = fc
    .uniqueArray(day, { minLength: 0, maxLength: 6 })
    .map((days) => days.sort())
    .map((days) =>
      Array.from({ length: Math.floor(days.length / 2) }, (_, index) => ({
        from: days[index * 2]!,
        until: addDays(days[index * 2 + 1]!, -1),
      })),
    );
  fc.assert(
    fc.property(
      pauses,
      day,
      day,
      fc.bigInt({ min: 0n, max: 10n ** 11n }),
      (some, one, other, pricePaidMinor) => {
        const [early, late] = [one, other].sort() as [string, string];
        const at = (stoppedOn: string) => refundable({ ...term, pricePaidMinor }, some, stoppedOn);
        expect(at(late)).toBeGreaterThanOrEqual(0n);
        expect(at(early)).toBeGreaterThanOrEqual(at(late));
        expect(at(early)).toBeLessThanOrEqual(pricePaidMinor);
      },
    ),
  );
});

test('a pause that ends and adds its days leaves as many days with a paper', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 300 }), (from, length) => {
      const longer = { ...term, endsOn: addDays(term.endsOn, length) };
      const pause = { from, until: addDays(from, length - 1) };
      expect(deliveredDays(longer, [pause])).toBe(deliveredDays(term, []));
    }),
  );
});

test('days and months of the calendar', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
  expect(addMonths('2024-12-01', 12)).toBe('2025-12-01');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect([weekdayOf('2024-05-06'), weekdayOf('2024-05-12')]).toEqual([1, 7]);
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 400 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test('a range is read as it is written', () => {
  expect(daysOf('[2024-05-01,2024-05-11)')).toEqual({ from: '2024-05-01', until: '2024-05-10' });
  expect(daysOf('[2024-05-01,)')).toEqual({ from: '2024-05-01', until: null });
  expect([rangeOf('2024-05-01', '2024-05-10'), rangeOf('2024-05-01', null)]).toEqual([
    '[2024-05-01,2024-05-10]',
    '[2024-05-01,)',
  ]);
});
