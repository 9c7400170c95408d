import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TravelScope } from '../tour/tour.entity.ts';
import { type CancelReason, isBreach, noticeDays, refundOfCompany, refundOfTraveller } from './refund-of.ts';

const scopes: TravelScope[] = ['DOMESTIC', 'HK_MACAU', 'OUTBOUND'];
const reasons: CancelReason[] = ['UNDER_ENROLMENT', 'FORCE_MAJEURE', 'COMPANY_DECISION'];

test.each([
  ['DOMESTIC', 60, 0n],
  ['DOMESTIC', 7, 0n],
  ['DOMESTIC', 6, 2000n],
  ['DOMESTIC', 4, 2000n],
  ['DOMESTIC', 3, 4000n],
  ['DOMESTIC', 1, 4000n],
  ['DOMESTIC', 0, 6000n],
  ['OUTBOUND', 30, 0n],
  ['OUTBOUND', 29, 500n],
  ['OUTBOUND', 15, 500n],
  ['OUTBOUND', 14, 2000n],
  ['OUTBOUND', 7, 2000n],
  ['OUTBOUND', 6, 5000n],
  ['OUTBOUND', 3, 6000n],
  ['OUTBOUND', 0, 7000n],
  ['HK_MACAU', 29, 500n],
] as const)('%s, %i days before: of 100 yuan the company keeps %p fen', (scope, days, fee) => {
  expect(refundOfTraveller(scope, 10_000n, days)).toEqual({
    feeMinor: fee,
    refundedMinor: 10_000n - fee,
    compensationMinor: 0n,
  });
});

test.each([
  ['DOMESTIC', 7, 0n],
  ['DOMESTIC', 6, 1000n],
  ['DOMESTIC', 2, 1500n],
  ['DOMESTIC', 0, 2000n],
  ['OUTBOUND', 30, 0n],
  ['OUTBOUND', 29, 200n],
  ['HK_MACAU', 7, 500n],
] as const)('%s, called off %i days before: 100 yuan come back, and %p fen more', (scope, days, more) => {
  expect(refundOfCompany(scope, 'UNDER_ENROLMENT', 10_000n, days)).toEqual({
    feeMinor: 0n,
    refundedMinor: 10_000n,
    compensationMinor: more,
  });
});

const party = {
  scope: fc.constantFrom(...scopes),
  paid: fc.bigInt({ min: 0n, max: 100_000_000_000n }),
  days: fc.nat({ max: 400 }),
};

test('what was paid is given back or kept, and who waits never gets more back', () => {
  fc.assert(
    fc.property(party.scope, party.paid, party.days, (scope, paid, days) => {
      const { refundedMinor, feeMinor } = refundOfTraveller(scope, paid, days);
      expect(refundedMinor + feeMinor).toBe(paid);
      expect(refundedMinor >= 0n && feeMinor >= 0n).toBe(true);
      const later = refundOfTraveller(scope, paid, Math.max(days - 1, 0));
      expect(later.refundedMinor <= refundedMinor).toBe(true);
    }),
  );
});

test('what the company calls off is given back whole, and it pays on top only inside its notice', () => {
  fc.assert(
    fc.property(
      party.scope,
      fc.constantFrom(...reasons),
      party.paid,
      party.days,
      (scope, reason, paid, days) => {
        const { refundedMinor, feeMinor, compensationMinor } = refundOfCompany(scope, reason, paid, days);
        expect([refundedMinor, feeMinor]).toEqual([paid, 0n]);
        expect(compensationMinor >= 0n && compensationMinor <= paid).toBe(true);
        if (days >= noticeDays(scope) || reason === 'FORCE_MAJEURE') expect(compensationMinor).toBe(0n);
        else if (paid >= 100n) expect(compensationMinor > 0n).toBe(isBreach(scope, reason, days));
      },
    ),
  );
});
