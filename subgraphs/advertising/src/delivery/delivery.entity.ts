import type { AdDeliveryUnit } from '../generated/resolvers.ts';

/** What of a digital line was delivered up to a day. */
export interface AdLineDelivery {
  lineId: string;
  on: string;
  unit: AdDeliveryUnit;
  booked: bigint;
  expected: bigint;
  delivered: bigint;
  impressions: bigint;
  clicks: bigint;
  countedUntil: string | null;
}

/** What an ad server counted of a line on a day. */
export interface CountedLine {
  readonly lineId: string;
  readonly impressions: bigint;
  readonly clicks: bigint;
}
