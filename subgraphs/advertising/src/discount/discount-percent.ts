import type { AdLine } from '../line/line.entity.ts';

const percentBelow = (paid: bigint, list: bigint): number =>
  list === 0n ? 0 : Number(((list - paid) * 100n) / list);

/** How far below the rate card a line is, in whole per cent, rounded down; the database has it in `check_discount`. */
export const discountPercent = ({
  packageId,
  ...line
}: Pick<AdLine, 'packageId' | 'rateMinor' | 'listRateMinor' | 'costMinor' | 'listCostMinor'>): number =>
  packageId === null
    ? percentBelow(line.rateMinor, line.listRateMinor)
    : percentBelow(line.costMinor, line.listCostMinor);
