import { expect, test } from '@jest/globals';
import { LimitedNames } from './limited-names.ts';

test('a name is its own once it was asked for a few times', () => {
  const names = new LimitedNames(2);
  expect([1, 2, 3, 4].map(() => names.of('Front'))).toEqual(['other', 'other', 'Front', 'Front']);
});

test('there are never more than there may be, and made-up names take no place', () => {
  const names = new LimitedNames(2);
  for (let index = 0; index < 10_000; index++) names.of(`Made${index}`);
  const known = new Set<string>();
  for (let round = 0; round < 5; round++) for (const name of ['A', 'B', 'C', 'D']) known.add(names.of(name));
  expect([...known].sort()).toEqual(['A', 'B', 'other']);
});

test('what is no name is none', () => {
  const names = new LimitedNames(10);
  for (const name of ['', 'a b', 'x'.repeat(65), '"}\n', '姓名'])
    expect([1, 2, 3, 4].map(() => names.of(name))).toEqual(Array(4).fill('other'));
});
