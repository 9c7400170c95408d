import { refused, todayInShanghai } from '@media-graph/subgraph';
import type { AdSlot } from '../ad-slot/ad-slot.entity.ts';
import { fitsLine } from '../ad-slot/fits-line.ts';
import type { Transaction } from '../context.ts';
import type { AdLine } from '../line/line.entity.ts';
import { priceSlots } from '../line/price-slots.ts';
import type { AdPlacement } from '../placement/placement.entity.ts';
import type { PlannedPlacement } from '../placement/plan-placements.ts';

/**
 * An insertion as it stands in another slot: at the price there, and one that makes good another for nothing.
 *
 * @throws INVALID_INPUT for a slot of another size, that is past, or outside the order's time
 */
export const moveInsertion = async (
  tx: Transaction,
  line: AdLine,
  { id: _id, status: _status, issueId: _issueId, paidMinor: _paid, ...placement }: AdPlacement,
  slot: AdSlot,
  ...field: string[]
): Promise<PlannedPlacement> => {
  const product = (await tx.products.load(line.productId))!;
  const { startsOn, endsOn } = (await tx.orders.load(line.orderId))!;
  if (
    !fitsLine(slot, product, line) ||
    slot.issueDate < todayInShanghai() ||
    slot.issueDate < startsOn ||
    slot.issueDate > endsOn
  )
    throw refused(
      'INVALID_INPUT',
      "The slot has another size than the product, or is past or outside the order's time",
      ...field,
    );
  const moved = { ...placement, slotId: slot.id, onDate: slot.issueDate, sectionId: slot.sectionId };
  if (placement.makesGoodId !== null) return moved;
  const { prices } = await priceSlots(tx, line, product, [slot]);
  const { bookedMinor } = line.packageId === null ? prices[0]! : placement;
  return { ...moved, ...prices[0]!, bookedMinor };
};
