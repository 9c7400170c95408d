import { expect, test } from '@jest/globals';
import { addDays, addMonths, daysBetween, daysOf, today } from './civil-date.ts';

test('today is the day in Shanghai', () => {
  expect(today(new Date('2024-05-07T15:59:59Z'))).toBe('2024-05-07');
  expect(today(new Date('2024-05-07T16:00:00Z'))).toBe('2024-05-08');
});

test('days and months go over the ends of months and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
  expect(daysOf('2024-12-30', '2025-01-02')).toEqual([
    '2024-12-30',
    '2024-12-31',
    '2025-01-01',
    '2025-01-02',
  ]);
  expect(daysOf('2024-05-02', '2024-05-01')).toEqual([]);
  expect([addMonths('2023-12-01', 1), addMonths('2024-01-31', 1), addMonths('2024-05-01', -5)]).toEqual([
    '2024-01-01',
    '2024-02-01',
    '2023-12-01',
  ]);
});
