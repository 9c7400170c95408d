import type { TravelScope } from '../tour/tour.entity.ts';

export type CancelReason = 'UNDER_ENROLMENT' | 'FORCE_MAJEURE' | 'COMPANY_DECISION';

/** From a day count on, a share of the price in percent; days are departure day minus the day of notice. */
type Tier = readonly [fromDays: number, percent: number];

/**
 * What a company keeps when a traveller cancels (旅遊法 art. 65: the necessary costs), by the model contracts of 2014 for
 * package tours at home (GF-2014-2401) and abroad (GF-2014-2402), as agencies print them: 1001hw.cn/help.php?id=1099
 * and gitlab.oytour.com/luochao/superman (art. 15).
 */
const keptOfTraveller: Readonly<Record<'HOME' | 'ABROAD', readonly Tier[]>> = {
  HOME: [
    [7, 0],
    [4, 20],
    [1, 40],
    [0, 60],
  ],
  ABROAD: [
    [30, 0],
    [15, 5],
    [7, 20],
    [4, 50],
    [1, 60],
    [0, 70],
  ],
};

/**
 * What a company pays on top when it cancels inside its notice. At home as the Qilu Evening News gives the model contract
 * (econ.taiwan.cn/sy/201404/t20140401_5937593.htm); abroad from general knowledge of GF-2014-2402, not checked.
 */
const paidByCompany: Readonly<Record<'HOME' | 'ABROAD', readonly Tier[]>> = {
  HOME: [
    [7, 0],
    [4, 10],
    [1, 15],
    [0, 20],
  ],
  ABROAD: [
    [30, 0],
    [15, 2],
    [7, 5],
    [4, 10],
    [1, 15],
    [0, 20],
  ],
};

/** Whoever comes to travel in the mainland is at home for its law. */
const isAtHome = (scope: TravelScope): boolean => scope === 'DOMESTIC' || scope === 'INBOUND';

/** The model contract at home leaves Hong Kong, Macau and Taiwan out (GF-2010-2403, notes for use, 1): they count as abroad. */
const reach = (scope: TravelScope): 'HOME' | 'ABROAD' => (isAtHome(scope) ? 'HOME' : 'ABROAD');

const percentAt = (tiers: readonly Tier[], daysBefore: number): bigint =>
  BigInt(tiers.find(([fromDays]) => daysBefore >= fromDays)?.[1] ?? 100);

const share = (amount: bigint, percent: bigint): bigint => (amount * percent) / 100n;

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
  scope: TravelScope,
  {
    totalMinor,
    paidMinor,
    changeFeeMinor = 0n,
  }: { readonly totalMinor: bigint; readonly paidMinor: bigint; readonly changeFeeMinor?: bigint },
  daysBefore: number,
): bigint => {
  const percent = percentAt(keptOfTraveller[reach(scope)], daysBefore);
  const fee = changeFeeMinor + share(totalMinor - changeFeeMinor, percent);
  return fee < paidMinor ? fee : paidMinor;
};

/** What a company pays on top, in fen, when it breaks a contract by calling the departure off. */
export const compensationOfCompany = (
  scope: TravelScope,
  reason: CancelReason,
  totalMinor: bigint,
  daysBefore: number,
): bigint =>
  isBreach(scope, reason, daysBefore)
    ? share(totalMinor, percentAt(paidByCompany[reach(scope)], daysBefore))
    : 0n;
