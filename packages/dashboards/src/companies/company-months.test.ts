import { expect, test } from '@jest/globals';
import { addMonths, today } from '../language/dates.ts';
import { measured } from './company-months.ts';

const present = today().slice(0, 7);
const last = addMonths(present, -1);

const accruedOf = (month: string, accrued: string, received = '0', travellers = 0) => {
  const sum = (amountMinor: string) => ({ amountMinor });
  const books = {
    accrued: sum(accrued),
    invoiced: sum('0'),
    received: sum(received),
    cost: null,
    margin: null,
  };
  const figures = { month, isSynthetic: false, travellers, loadFactor: null, books };
  const travel = { id: '1', name: {}, months: [figures] } as never;
  return measured({ travel }, 'travel', month, 'accrued');
};

test('a month that has something tells it in yuan, also where one sum is 0', () => {
  expect(accruedOf(last, '12345')).toBe(123.45);
  expect(accruedOf(last, '0', '500')).toBe(0);
  expect(accruedOf(last, '0', '0', 12)).toBe(0);
});

test('a month of which nothing was entered has no figures, but for the present one', () => {
  expect(accruedOf(last, '0')).toBeUndefined();
  expect(accruedOf(addMonths(present, 3), '0')).toBeUndefined();
  expect(accruedOf(present, '0')).toBe(0);
});
