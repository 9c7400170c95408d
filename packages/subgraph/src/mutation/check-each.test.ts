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
      userError: told('1 is odd', '0'),
      others: [told('3 is odd', '2'), told('5 is odd', '3')],
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
