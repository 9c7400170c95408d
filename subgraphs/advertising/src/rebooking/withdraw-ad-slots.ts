import {
  amend,
  refused,
  requireEntries,
  requireFound,
  requireTextBetween,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { AdSlot } from '../ad-slot/ad-slot.entity.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawAdSlotsInput } from '../generated/resolvers.ts';
import type { AdLine } from '../line/line.entity.ts';
import type { AdPlacement } from '../placement/placement.entity.ts';
import { moveInsertion } from './move-insertion.ts';
import { rebook } from './rebook.ts';

type Withdrawal = { readonly reason: string; readonly withdrawnSlotId: string };

/** What a line is when an insertion has left it for another slot, or for good; one with none left is cancelled. */
const settle = async (tx: Transaction, line: AdLine, why: Withdrawal): Promise<AdLine> => {
  const left = await tx.placementRepository.takenOf(line.id);
  const sold = left.filter(({ makesGoodId }) => makesGoodId === null);
  const days = [line.startsOn, line.endsOn, ...sold.map(({ onDate }) => onDate)].sort();
  const terms = {
    startsOn: days[0]!,
    endsOn: days.at(-1)!,
    quantity: BigInt(sold.length),
    costMinor: sold.reduce(
      (sum, { bookedMinor, priceChangeMinor }) => sum + bookedMinor + priceChangeMinor,
      0n,
    ),
    listCostMinor: sold.reduce((sum, { listMinor }) => sum + listMinor, 0n),
  };
  if (sold.length > 0) return rebook(tx, line, terms, why);
  const noted = await rebook(tx, line, { costMinor: 0n, listCostMinor: 0n }, why);
  await revise(tx.lineRepository, noted, { status: 'CANCELLED', statusReason: why.reason });
  return tx.lineRepository.findOneByOrFail({ id: line.id });
};

const leave = async (
  tx: Transaction,
  placement: AdPlacement,
  target: AdSlot | undefined,
  why: Withdrawal,
  field: readonly string[],
): Promise<AdLine> => {
  const line = (await tx.lineRepository.lock(placement.lineId))!;
  if (placement.status === 'HELD')
    return revise(tx.lineRepository, line, {
      status: 'DRAFT',
      reservedUntil: null,
      statusReason: why.reason,
    });
  const moved = target === undefined ? [] : [await moveInsertion(tx, line, placement, target, ...field)];
  await tx.placementRepository.release({ id: placement.id }, why.reason);
  await tx.placementRepository.take(moved, 'SOLD');
  return settle(tx, line, why);
};

/** Takes slots off sale, as when the newsroom needs the page; what stood there moves where the input says, or is called off. */
export const withdrawAdSlots = async (
  tx: Transaction,
  input: WithdrawAdSlotsInput,
): Promise<{ slots: AdSlot[]; lines: AdLine[] }> => {
  const organisationId = ownCompany(tx.viewer);
  await tx.lineRepository.lockSales(organisationId);
  await tx.lineRepository.expireOverdue(organisationId);
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const slots: AdSlot[] = [];
  const lines = new Map<string, AdLine>();
  for (const [index, { id, version, moveToId }] of requireEntries(
    input.slots,
    ...([1, 50, 'input', 'slots'] as const),
  ).entries()) {
    const slot = await lockOwn(tx.viewer, tx.adSlotRepository, { id, version });
    const field = ['input', 'slots', String(index)];
    if (slot.issueDate < todayInShanghai())
      throw refused('ILLEGAL_TRANSITION', 'The issue has appeared: make good what was wrong', ...field);
    const target =
      moveToId == null ? undefined : requireFound(await tx.slots.load(moveToId), ...field, 'moveToId');
    for (const placement of await tx.placementRepository.onSlot(slot.id)) {
      const why = { reason, withdrawnSlotId: slot.id };
      const line = await leave(tx, placement, target, why, [...field, 'moveToId']);
      lines.set(line.id, line);
    }
    slots.push(await amend(tx.adSlotRepository, slot, { isRetired: true, reason }, {}));
  }
  return { slots, lines: [...lines.values()] };
};
