import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TravelScope } from '../tour/tour.entity.ts';
import {
  type CancelReason,
  compensationOfCompany,
  feeOfTraveller,
  isBreach,
  noticeDays,
} from './refund-of.ts';

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
  expect(feeOfTraveller(scope, { totalMinor: 10_000n, paidMinor: 10_000n }, days)).toBe(fee);
});

test.each([
  ['DOMESTIC', 7, 0n],
  ['DOMESTIC', 6, 1000n],
  ['DOMESTIC', 2, 1500n],
  ['DOMESTIC', 0, 2000n],
  ['OUTBOUND', 30, 0n],
  ['OUTBOUND', 29, 200n],
  ['HK_MACAU', 7, 500n],
] as const)('%s, called off %i days before: of 100 yuan %p fen are paid on top', (scope, days, more) => {
  expect(compensationOfCompany(scope, 'UNDER_ENROLMENT', 10_000n, days)).toBe(more);
});

const party = {
  scope: fc.constantFrom(...scopes),
  total: fc.bigInt({ min: 0n, max: 100_000_000_000n }),
  share: fc.bigInt({ min: 0n, max: 100n }),
  days: fc.nat({ max: 400 }),
};

test('no more is kept than was paid, and who waits never pays less', () => {
  fc.assert(
    fc.property(party.scope, party.total, party.share, party.days, (scope, totalMinor, percent, days) => {
      const paidMinor = (totalMinor * percent) / 100n;
      const fee = feeOfTraveller(scope, { totalMinor, paidMinor }, days);
      expect(fee >= 0n && fee <= paidMinor).toBe(true);
      const later = feeOfTraveller(scope, { totalMinor, paidMinor }, Math.max(days - 1, 0));
      expect(later >= fee).toBe(true);
    }),
  );
});

test('the company pays on top only inside its notice', () => {
  fc.assert(
    fc.property(
      party.scope,
      fc.constantFrom(...reasons),
      party.total,
      party.days,
      (scope, reason, total, days) => {
        const more = compensationOfCompany(scope, reason, total, days);
        expect(more >= 0n && more <= total).toBe(true);
        if (days >= noticeDays(scope) || reason === 'FORCE_MAJEURE') expect(more).toBe(0n);
        else if (total >= 100n) expect(more > 0n).toBe(isBreach(scope, reason, days));
      },
    ),
  );
});
