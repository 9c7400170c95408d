import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from './days.ts';
import { todayInShanghai } from './today.ts';

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
