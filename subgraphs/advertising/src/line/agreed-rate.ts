import type { AdLine } from './line.entity.ts';
import { divide } from './price-of.ts';

/** What a line pays where the rate card says something else than when it was agreed: the same share of it. */
export const agreedRate = (
  { rateMinor, listRateMinor }: Pick<AdLine, 'rateMinor' | 'listRateMinor'>,
  listRate: bigint,
): bigint => (listRateMinor === 0n ? listRate : divide(listRate * rateMinor, listRateMinor));
