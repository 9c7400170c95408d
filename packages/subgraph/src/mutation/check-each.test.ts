import { expect, test } from '@jest/globals';
import { checkEach } from './check-each.ts';
import { refused } from './refused.ts';

const even = (number: number, index: number): number => {
  if (number % 2 !== 0) throw refused('INVALID_INPUT', `${number} is odd`, 'input', String(index));
  return number / 2;
};

test('every entry that is no good is told, in the order of the input', () => {
  expect(checkEach([2, 4], even)).toEqual([1, 2]);
  expect(checkEach([], even)).toEqual([]);
  const told = (message: string, index: string) => ({
    ...{ code: 'INVALID_INPUT', message, field: ['input', index] },
  });
  expect(() => checkEach([1, 2, 3, 5], even)).toThrow(
    expect.objectContaining({
      userErrors: [told('1 is odd', '0'), told('3 is odd', '2'), told('5 is odd', '3')],
    }),
  );
  // Nor is one lost of entries that have entries of their own.
  expect(() => checkEach([[1], [3, 5]], (inner) => checkEach(inner, even))).toThrow(
    expect.objectContaining({
      userErrors: [told('1 is odd', '0'), told('3 is odd', '0'), told('5 is odd', '1')],
    }),
  );
});

test('what is no refusal is not held back', () => {
  expect(() =>
    checkEach([1], () => {
      throw new TypeError('a mistake');
    }),
  ).toThrow(TypeError);
});
