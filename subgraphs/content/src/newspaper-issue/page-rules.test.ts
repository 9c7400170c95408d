import { expect, test } from '@jest/globals';
import { isCivilDate } from './is-civil-date.ts';
import { lastOf } from './last-of.ts';
import { printedUnderEmbargo } from './printed-under-embargo.ts';

test('the last of instants is open while one is', () => {
  const early = new Date('2024-05-07T15:00:00Z');
  const late = new Date('2024-05-07T16:00:00Z');
  expect(lastOf([late, early])).toEqual(late);
  expect(lastOf([late, null])).toBeNull();
  expect(lastOf([])).toBeNull();
});

test('an embargo may end in the night, before papers are on doorsteps', () => {
  expect(printedUnderEmbargo('2024-05-08', null)).toBe(false);
  expect(printedUnderEmbargo('2024-05-08', new Date('2024-05-08T06:00:00+08:00'))).toBe(false);
  expect(printedUnderEmbargo('2024-05-08', new Date('2024-05-08T06:00:01+08:00'))).toBe(true);
});

test('a day is one of the calendar', () => {
  expect(['2024-02-29', '2024-12-31'].every(isCivilDate)).toBe(true);
  expect(['2023-02-29', '2024-13-01', 'soon', '2024-5-1', ''].some(isCivilDate)).toBe(false);
});
