import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, everyDay, weekdayOf } from './days.ts';
import { addMonths, daysOfMonth, monthOf } from './months.ts';
import { shanghaiInstant, todayInShanghai } from './shanghai.ts';

test('today is the day in Shanghai', () => {
  expect(todayInShanghai(new Date('2024-05-07T15:59:59Z'))).toBe('2024-05-07');
  expect(todayInShanghai(new Date('2024-05-07T16:00:00Z'))).toBe('2024-05-08');
});

test('days go over the ends of months and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
});

test('as many days lie between as were added', () => {
  const days = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(days, days, (first, more) => {
      const from = addDays('2024-01-01', first);
      expect(daysBetween(from, addDays(from, more))).toBe(more);
    }),
  );
});

test('every day between two, over the ends of months and years', () => {
  expect(everyDay('2024-12-30', '2025-01-01')).toEqual(['2024-12-30', '2024-12-31', '2025-01-01']);
  expect(everyDay('2024-05-02', '2024-05-01')).toEqual([]);
  expect([weekdayOf('2024-05-06'), weekdayOf('2024-05-12')]).toEqual([1, 7]);
});

test('months later is the same day, or the last of a shorter month', () => {
  expect([addMonths('2023-12-01', 1), addMonths('2024-01-31', 1), addMonths('2024-05-31', -1)]).toEqual([
    '2024-01-01',
    '2024-02-29',
    '2024-04-30',
  ]);
  expect(daysOfMonth('2024-12')).toEqual(['2024-12-01', '2025-01-01']);
  expect(monthOf('2024-05-07')).toBe('2024-05');
});

test('a time of day in Shanghai is eight hours before that in Greenwich', () => {
  expect(shanghaiInstant('2024-05-07', '07:00:00').toISOString()).toBe('2024-05-06T23:00:00.000Z');
});
