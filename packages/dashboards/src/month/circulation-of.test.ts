import { expect, test } from '@jest/globals';
import { circulationOf } from './circulation-of.ts';

const [yesterday, today] = ['2024-05-07', '2024-05-08'];
const issues = (...copies: (number | null)[]) =>
  copies.map((netCirculation) => ({ issueDate: yesterday, netCirculation }));

test('a month is held against another whose issues are all known', () => {
  expect(circulationOf(issues(60_000, 50_000), issues(50_000, 50_000), today)).toEqual({
    copies: 110_000,
    change: expect.closeTo(0.1),
  });
});

test.each([
  ['an issue of the other month', issues(60_000), issues(50_000, null), 60_000],
  ['an issue of the month', issues(60_000, null), issues(50_000), undefined],
  ['any issue of the other month', issues(60_000), issues(), 60_000],
  ['any issue of the month', issues(), issues(50_000), undefined],
  ['a copy of the other month', issues(60_000), issues(0), 60_000],
])('without %s there is no change, and no sum of a part', (_, ones, others, copies) => {
  expect(circulationOf(ones, others, today)).toEqual({ copies, change: undefined });
});

test('an issue that is yet to come is not missing', () => {
  const coming = { issueDate: today, netCirculation: null };
  expect(circulationOf([...issues(60_000), coming], issues(50_000), today)).toEqual({
    copies: 60_000,
    change: expect.closeTo(0.2),
  });
  expect(circulationOf([coming], issues(50_000), today).copies).toBeUndefined();
});
