import { expect, test } from '@jest/globals';
import { mcci } from './mcci.ts';
import { wci } from './wci.ts';

const nothing = { reads: 0, looks: 0, likes: 0, shares: 0 };

// Worked out apart from this code, by the published formula.
test.each([
  [
    'a month of a large account',
    {
      ...{ days: 30, articles: 240 },
      all: { reads: 3_000_000, looks: 9_000, likes: 12_000, shares: 45_000 },
      lead: { reads: 1_500_000, looks: 4_500, likes: 6_000, shares: 22_500 },
      peak: { reads: 100_001, looks: 900, likes: 1_300, shares: 8_000 },
    },
    1267.315,
  ],
  [
    'a week of a small one',
    {
      ...{ days: 7, articles: 10 },
      all: { reads: 7_000, looks: 14, likes: 28, shares: 70 },
      lead: { reads: 5_000, looks: 10, likes: 20, shares: 50 },
      peak: { reads: 2_100, looks: 5, likes: 9, shares: 30 },
    },
    432.3276,
  ],
  ['nothing at all', { days: 30, articles: 0, all: nothing, lead: nothing, peak: nothing }, 0],
])('WCI of %s', (_, input, value) => {
  expect(wci(input)).toBeCloseTo(value, 3);
});

test('WCI grows with each of what it is made of', () => {
  const small = { days: 30, articles: 9, all: nothing, lead: nothing, peak: nothing };
  for (const part of ['all', 'lead', 'peak'] as const)
    for (const measure of ['reads', 'looks', 'likes', 'shares'] as const)
      expect(wci({ ...small, [part]: { ...nothing, [measure]: 100 } })).toBeGreaterThan(0);
});

test('MCCI weighs four platforms, and none that an organisation is not on', () => {
  expect(mcci({ wechat: 1_000, weibo: 800, douyin: 1_200, videoAccount: 600 })).toBeCloseTo(920, 10);
  expect(mcci({ wechat: 1_000, weibo: null, douyin: null, videoAccount: null })).toBeCloseTo(300, 10);
});
