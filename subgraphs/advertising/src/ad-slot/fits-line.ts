import type { AdLine } from '../line/line.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';
import type { AdSlot } from './ad-slot.entity.ts';
import { measureOfSlot } from './slot-size.ts';

/** Whether a slot has the size that a line was sold at. */
export const fitsLine = (
  slot: AdSlot,
  { slotSize }: Pick<AdProduct, 'slotSize'>,
  { freeColumns, freeHeightCm }: Pick<AdLine, 'freeColumns' | 'freeHeightCm'>,
): boolean => {
  if (slot.size !== slotSize) return false;
  const { columns, heightCm } = measureOfSlot(slot);
  return slotSize !== 'FREE_SIZE' || (columns === freeColumns && heightCm === freeHeightCm);
};
