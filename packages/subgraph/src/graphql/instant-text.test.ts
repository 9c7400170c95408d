import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instantText } from './instant-text.ts';

test('any instant is written as JavaScript writes it', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(instantText(date)).toBe(date.toISOString());
    }),
  );
  for (const text of ['2026-01-02T03:04:05.000Z', '0999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.010Z'])
    expect(instantText(new Date(text))).toBe(text);
});

test('what is no instant is not written', () => {
  expect(() => instantText(new Date(Number.NaN))).toThrow(RangeError);
});
