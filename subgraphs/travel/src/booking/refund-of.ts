import type { TravelScope } from '../tour/tour.entity.ts';

export type CancelReason = 'UNDER_ENROLMENT' | 'FORCE_MAJEURE' | 'COMPANY_DECISION';

/** What an agency keeps, or pays on top, from so many days before the departure on, in percent of the total. */
export type CancellationTerm = {
  readonly fromDays: number;
  readonly feePercent: number;
  readonly compensationPercent: number;
};

/** Whoever comes to travel in the mainland is at home for its law. */
const isAtHome = (scope: TravelScope): boolean => scope === 'DOMESTIC' || scope === 'INBOUND';

/** The model contract at home leaves Hong Kong, Macau and Taiwan out (GF-2010-2403, notes for use, 1): they count as abroad. */
export const reach = (scope: TravelScope): 'HOME' | 'ABROAD' => (isAtHome(scope) ? 'HOME' : 'ABROAD');

/** That of the day; the earliest stand first. */
const termAt = (terms: readonly CancellationTerm[], daysBefore: number): CancellationTerm | undefined =>
  terms.find(({ fromDays }) => daysBefore >= fromDays);

const share = (amount: bigint, percent: number): bigint => (amount * BigInt(percent)) / 100n;

/** 旅遊法 art. 63: at least 7 days at home and 30 abroad; the day itself counts (ly.com/newhelp/questionlist/6-9-1000.html). */
export const noticeDays = (scope: TravelScope): number => (isAtHome(scope) ? 7 : 30);

/** The same in SQL, of an alias of `departures`. */
export const noticeDaysSql = (row: string): string =>
  `CASE WHEN ${row}.scope IN ('DOMESTIC', 'INBOUND') THEN ${noticeDays('DOMESTIC')} ELSE ${noticeDays('OUTBOUND')} END`;

/** Whether a company that calls a departure off so many days before it breaks its contracts. */
export const isBreach = (scope: TravelScope, reason: CancelReason, daysBefore: number): boolean =>
  reason !== 'FORCE_MAJEURE' && daysBefore < noticeDays(scope);

/**
 * What a company keeps, in fen, of a traveller who cancels: what was taken for changes, which is a part of the total, and a
 * share of the rest; no more than was paid. Fen are rounded in his favour.
 */
export const feeOfTraveller = (
  terms: readonly CancellationTerm[],
  {
    totalMinor,
    paidMinor,
    changeFeeMinor = 0n,
  }: { readonly totalMinor: bigint; readonly paidMinor: bigint; readonly changeFeeMinor?: bigint },
  daysBefore: number,
): bigint => {
  const percent = termAt(terms, daysBefore)?.feePercent ?? 100;
  const fee = changeFeeMinor + share(totalMinor - changeFeeMinor, percent);
  return fee < paidMinor ? fee : paidMinor;
};

/** What a company pays on top, in fen, when it breaks a contract by calling the departure off. */
export const compensationOfCompany = (
  terms: readonly CancellationTerm[],
  totalMinor: bigint,
  daysBefore: number,
): bigint => share(totalMinor, termAt(terms, daysBefore)?.compensationPercent ?? 100);
