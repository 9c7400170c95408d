import { expect, test } from '@jest/globals';
import { addMonths, daysOf } from './civil-date.ts';

test('days and months go over the ends of months and years', () => {
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
