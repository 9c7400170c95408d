import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDates } from './read-dates.ts';

test('a month and a year reach from their first day to their last', () => {
  expect(
    readDates({
      startDate: '2023-07-19',
      startPrecision: 'YEAR',
      endDate: '2024-02-10',
      endPrecision: 'MONTH',
    }),
  ).toEqual({
    startDate: '2023-01-01',
    startPrecision: 'YEAR',
    endDate: '2024-02-29',
    endPrecision: 'MONTH',
  });
});

test('what is left out is unknown, and a date alone is a day', () => {
  expect(readDates({})).toEqual({
    startDate: null,
    startPrecision: 'UNKNOWN',
    endDate: null,
    endPrecision: 'UNKNOWN',
  });
  expect(readDates({ startDate: '2024-05-07' }).startPrecision).toBe('DAY');
});

test.each([
  { startPrecision: 'MONTH' },
  { startDate: '2024-05-07', startPrecision: 'UNKNOWN' },
  { startDate: '2024-05-07', endDate: '2024-05-06' },
  { startDate: '1899-12-31' },
  { startDate: '2024-05-07', endDate: '2200-01-01' },
] as const)('%o is refused', (dates) => {
  expect(() => readDates(dates)).toThrow('INVALID_INPUT');
});

test('stored dates contain the given ones and are stored alike when given again', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const precision = fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const);
  fc.assert(
    fc.property(day, day, precision, precision, (one, other, startPrecision, endPrecision) => {
      const [startDate, endDate] = [one, other].sort() as [string, string];
      const stored = readDates({ startDate, startPrecision, endDate, endPrecision });
      expect(stored.startDate! <= startDate && endDate <= stored.endDate!).toBe(true);
      expect(readDates(stored)).toEqual(stored);
    }),
  );
});
