import { expect, test } from '@jest/globals';
import { addDays, readDateRange, writeDateRange } from '@media-graph/subgraph';
import fc from 'fast-check';
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

test('a range is read as it is written', () => {
  expect(readDateRange('[2024-05-01,2024-05-11)')).toEqual({ from: '2024-05-01', until: '2024-05-10' });
  expect(readDateRange('[2024-05-01,)')).toEqual({ from: '2024-05-01', until: null });
  const from = '2024-05-01';
  expect([writeDateRange({ from, until: '2024-05-10' }), writeDateRange({ from, until: null })]).toEqual([
    '[2024-05-01,2024-05-10]',
    '[2024-05-01,)',
  ]);
});
