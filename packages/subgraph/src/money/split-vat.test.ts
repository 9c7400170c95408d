import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitVat } from './split-vat.ts';

const gross = fc.bigInt({ min: 0n, max: 10n ** 14n });
const percent = fc.integer({ min: 0, max: 17 });

test.each([
  [10_600n, 6, 600n],
  [10_900n, 9, 900n],
  [11_300n, 13, 1300n],
  [100n, 6, 6n],
  [1n, 9, 0n],
  [7n, 9, 1n],
  [0n, 13, 0n],
  [12_345n, 0, 0n],
])('of %i fen at %i %% the tax is %i', (grossMinor, rate, taxMinor) => {
  expect(splitVat(grossMinor, rate)).toEqual({ taxMinor, netMinor: grossMinor - taxMinor });
});

test('net and tax are the gross to the fen, and the tax is as near to its rate as a fen allows', () => {
  fc.assert(
    fc.property(gross, percent, (grossMinor, rate) => {
      const { netMinor, taxMinor } = splitVat(grossMinor, rate);
      expect(netMinor + taxMinor).toBe(grossMinor);
      const off = taxMinor * BigInt(100 + rate) - grossMinor * BigInt(rate);
      expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(BigInt(100 + rate));
    }),
  );
});

test('more is never taxed less', () => {
  fc.assert(
    fc.property(gross, gross, percent, (some, more, rate) => {
      expect(splitVat(some + more, rate).taxMinor).toBeGreaterThanOrEqual(splitVat(some, rate).taxMinor);
    }),
  );
});
