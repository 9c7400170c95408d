import { amend, given, requireBetween } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdatePaperStockInput } from '../generated/resolvers.ts';
import type { PaperStock } from './paper-stock.entity.ts';

/** Says when a paper is to be ordered again, or that the works uses it no longer. */
export const updatePaperStock = async (tx: Transaction, input: UpdatePaperStockInput): Promise<PaperStock> =>
  amend(tx.paperStockRepository, await lockOwn(tx.viewer, tx.paperStockRepository, input), input, {
    reorderGrams: given(
      input.reorderKg,
      (kg) => BigInt(requireBetween(kg, 0, 100_000_000, 'input', 'reorderKg')) * 1000n,
    ),
  });
