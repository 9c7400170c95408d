import { type Measure, wholePage } from '../ad-slot/slot-size.ts';
import type { AdRateType } from '../generated/resolvers.ts';

type Bought = {
  readonly rateType: AdRateType;
  /** Insertions, impressions, clicks or frames. */
  readonly quantity: bigint;
  /** Of the flight. */
  readonly days: number;
  /** Of an area in print. */
  readonly measure: Measure | null;
  /** That are paid of a classified, if it is sold by them. */
  readonly words: number | null;
};

/** Divides and rounds half up, as an invoice does. */
export const divide = (amount: bigint, by: bigint): bigint => (2n * amount + by) / (2n * by);

/** What a line costs at a rate, in fen. */
export const priceOf = ({ rateType, quantity, days, measure, words }: Bought, rateMinor: bigint): bigint => {
  const { columns, heightCm } = measure ?? wholePage;
  switch (rateType) {
    case 'CPM':
    case 'CPMV':
      return divide(rateMinor * quantity, 1000n);
    case 'CPC':
      return rateMinor * quantity;
    case 'CPD':
      return rateMinor * BigInt(days) * quantity;
    case 'FLAT_RATE':
      return rateMinor;
    case 'PER_PAGE':
      return (
        divide(rateMinor * BigInt(columns * heightCm), BigInt(wholePage.columns * wholePage.heightCm)) *
        quantity
      );
    case 'PER_WORD':
      return rateMinor * BigInt(words ?? 0) * quantity;
    case 'PER_CM_COLUMN':
      return rateMinor * BigInt(columns * heightCm) * quantity;
  }
};
