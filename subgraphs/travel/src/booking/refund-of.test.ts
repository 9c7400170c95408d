import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TravelScope } from '../tour/tour.entity.ts';
import { cancellationTermsOf } from './cancellation-terms-of.ts';
import {
  type CancelReason,
  compensationOfCompany,
  feeOfTraveller,
  isBreach,
  noticeDays,
} from './refund-of.ts';

/** Of a company that has settled nothing for itself. */
const settings = { settingsOfCompanies: { load: async () => [], clear: () => {} } };
const contract = { organisationId: '', confirmedAt: new Date() };
const termsOf = (scope: TravelScope) => cancellationTermsOf(settings as never, contract, scope);
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
] as const)('%s, %i days before: of 100 yuan the company keeps %p fen', async (scope, days, fee) => {
  expect(feeOfTraveller(await termsOf(scope), { totalMinor: 10_000n, paidMinor: 10_000n }, days)).toBe(fee);
});

test.each([
  ['DOMESTIC', 7, 0n],
  ['DOMESTIC', 6, 1000n],
  ['DOMESTIC', 2, 1500n],
  ['DOMESTIC', 0, 2000n],
  ['OUTBOUND', 30, 0n],
  ['OUTBOUND', 29, 200n],
  ['HK_MACAU', 7, 500n],
] as const)(
  '%s, called off %i days before: of 100 yuan %p fen are paid on top',
  async (scope, days, more) => {
    expect(compensationOfCompany(await termsOf(scope), 10_000n, days)).toBe(more);
  },
);

const party = {
  scope: fc.constantFrom('DOMESTIC' as const, 'HK_MACAU' as const),
  total: fc.bigInt({ min: 0n, max: 100_000_000_000n }),
  share: fc.bigInt({ min: 0n, max: 100n }),
  days: fc.nat({ max: 400 }),
};

test('no more is kept than was paid, and who waits never pays less', async () => {
  const terms = { DOMESTIC: await termsOf('DOMESTIC'), HK_MACAU: await termsOf('HK_MACAU') };
  fc.assert(
    fc.property(party.scope, party.total, party.share, party.days, (scope, totalMinor, percent, days) => {
      const paidMinor = (totalMinor * percent) / 100n;
      const fee = feeOfTraveller(terms[scope], { totalMinor, paidMinor }, days);
      expect(fee >= 0n && fee <= paidMinor).toBe(true);
      const later = feeOfTraveller(terms[scope], { totalMinor, paidMinor }, Math.max(days - 1, 0));
      expect(later >= fee).toBe(true);
    }),
  );
});

test('inside its notice, and then always, the company pays on top', async () => {
  const terms = { DOMESTIC: await termsOf('DOMESTIC'), HK_MACAU: await termsOf('HK_MACAU') };
  fc.assert(
    fc.property(party.scope, fc.constantFrom(...reasons), party.days, (scope, reason, days) => {
      const isLate = days < noticeDays(scope);
      expect(isBreach(scope, reason, days)).toBe(isLate && reason !== 'FORCE_MAJEURE');
      expect(compensationOfCompany(terms[scope], 10_000n, days) > 0n).toBe(isLate);
    }),
  );
});
