import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textSeal } from './text-seal.ts';

const key = 'a key of this test alone, of 32 characters';
const { seal, open } = textSeal(key, 'one');

test('what was sealed is opened in its place, and no two look alike', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string(),
      (text, place) => open(seal(text, place), place) === text,
    ),
  );
  expect(seal('E12345678', 'a')).not.toEqual(seal('E12345678', 'a'));
  expect(seal('E12345678', 'a').toString('latin1')).not.toContain('E12345678');
});

test('nothing opens it elsewhere, with another key, for another company or once it was changed', () => {
  const sealed = seal('E12345678', 'a');
  const changed = Buffer.from(sealed);
  changed[changed.length - 1]! ^= 1;
  const attempts = [
    () => open(sealed, 'b'),
    () => textSeal(`${key}!`, 'one').open(sealed, 'a'),
    () => textSeal(key, 'two').open(sealed, 'a'),
    () => open(changed, 'a'),
    () => open(sealed.subarray(0, 20), 'a'),
    () => open(Buffer.alloc(0), 'a'),
  ];
  for (const attempt of attempts) expect(attempt).toThrow();
});
