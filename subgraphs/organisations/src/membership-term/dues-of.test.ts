import { expect, test } from '@jest/globals';
import { refundableOf } from './dues-of.ts';

const term = { startsOn: '2026-01-01', endsOn: '2027-01-01', duesMinor: 36_500n, receivedMinor: 36_500n };

test.each([
  ['lasts', term, null, 0n],
  ['ends with its term', term, '2027-01-01', 0n],
  ['ends after a hundred days', term, '2026-04-11', 26_500n],
  ['ends before it began', term, '2025-12-01', 36_500n],
  ['ends on its first day', term, '2026-01-01', 36_500n],
  ['was paid in part', { ...term, receivedMinor: 20_000n }, '2026-04-11', 10_000n],
  ['owes for what was used', { ...term, receivedMinor: 5_000n }, '2026-04-11', 0n],
  ['does not divide', { ...term, duesMinor: 100n, receivedMinor: 100n }, '2026-01-02', 99n],
])('of a membership that %s', (_, of, endedOn, refundable) => {
  expect(refundableOf(of, endedOn)).toBe(refundable);
});
