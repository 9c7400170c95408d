import type { AdLine } from '../line/line.entity.ts';

/** How far below the rate card a line is, in whole per cent, rounded down; the database has it as `discount_percent`. */
export const discountPercent = ({
  rateMinor,
  listRateMinor,
}: Pick<AdLine, 'rateMinor' | 'listRateMinor'>): number =>
  listRateMinor === 0n ? 0 : Number(((listRateMinor - rateMinor) * 100n) / listRateMinor);
