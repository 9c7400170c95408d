import { expect, test } from '@jest/globals';
import { change, exactMoney, money, percent, points, short } from './numbers.ts';

test.each([
  [0, '0', '0', '0'],
  [9_999, '9,999', '9,999', '9,999'],
  [12_346, '1.235萬', '1.235万', '12.35k'],
  [1_234_567, '123.5萬', '123.5万', '1.235 m'],
  [379_500_000, '3.795億', '3.795亿', '379.5 m'],
  [3_795_000_000, '37.95億', '37.95亿', '3.795 bn'],
  [13_910_000_000, '139.1億', '139.1亿', '13.91 bn'],
])('%p is said as people do', (value, hant, hans, en) => {
  expect([short(value, 'hant'), short(value, 'hans'), short(value, 'en')]).toEqual([hant, hans, en]);
});

test('money has all of its fen where it is exact, and its sign in front', () => {
  expect(exactMoney(3_795_000_000.05, 'hant')).toBe('¥3,795,000,000.05');
  expect(money(-83_300, 'hant')).toBe('−¥8.33萬');
});

test('shares and changes', () => {
  expect([percent(0.0245, 'en'), change(0.1, 'en'), change(-0.018, 'en'), change(0, 'en')]).toEqual([
    '2.5%',
    '+10.0%',
    '−1.8%',
    '±0.0%',
  ]);
});

test('shares differ by points', () => {
  expect([points(0.012, 'hant'), points(-0.2, 'hans'), points(0, 'en')]).toEqual([
    '+1.2 個百分點',
    '−20.0 个百分点',
    '±0.0 points',
  ]);
});
