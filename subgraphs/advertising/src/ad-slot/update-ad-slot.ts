import { amend, given, requireBetween, requireId } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateAdSlotInput } from '../generated/resolvers.ts';
import type { AdSlot } from './ad-slot.entity.ts';

/** Puts a slot under another section, or withdraws it, as when the newsroom takes the page. */
export const updateAdSlot = async (tx: Transaction, input: UpdateAdSlotInput): Promise<AdSlot> =>
  amend(tx.adSlotRepository, await lockOwn(tx.viewer, tx.adSlotRepository, input), input, {
    sectionId: given(input.sectionId, (id) => requireId(id, 'input', 'sectionId')),
    wordCapacity: given(input.wordCapacity, (words) =>
      requireBetween(words, 1, 20_000, 'input', 'wordCapacity'),
    ),
  });
