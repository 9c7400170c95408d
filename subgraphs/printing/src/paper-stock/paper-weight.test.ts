import { expect, test } from '@jest/globals';
import { halfSheetsPerCopy, kilograms, paperGrams } from './paper-weight.ts';

test('a broadsheet takes a 對開 sheet for four pages, a tabloid for eight', () => {
  expect(halfSheetsPerCopy(16, 'BROADSHEET')).toBe(4);
  expect(halfSheetsPerCopy(16, 'TABLOID')).toBe(2);
  expect(halfSheetsPerCopy(24, 'SIXTEENMO')).toBe(1.5);
});

test('ten thousand broadsheets of sixteen pages on 45 g/m² weigh 774 kg, and more with spoilage', () => {
  const matter = { copies: 10_000, pageCount: 16, format: 'BROADSHEET', grammage: 45 } as const;
  expect(kilograms(paperGrams(matter))).toBe(774);
  expect(kilograms(paperGrams(matter, 0.025))).toBe(793.35);
  expect(paperGrams({ ...matter, copies: 0 })).toBe(0n);
});
