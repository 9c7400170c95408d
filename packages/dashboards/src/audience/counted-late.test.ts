import { expect, test } from '@jest/globals';
import { countedLate } from './counted-late.ts';

test.each([
  ['all of a month that is over', '2024-05-31', '2024-05-31', false],
  ['later than that', '2024-06-20', '2024-05-31', false],
  ['a day short of it', '2024-05-30', '2024-05-31', true],
  ['yesterday, in a month that goes on', '2024-06-20', '2024-06-30', false],
  ['the day before yesterday', '2024-06-19', '2024-06-30', true],
  ['nothing at all', null, '2024-05-31', true],
])('of a channel was counted %s', (_, countedUntil, until, isLate) => {
  expect(countedLate([{ countedUntil }], until, '2024-06-21')).toHaveLength(isLate ? 1 : 0);
});
