import {
  refused,
  requireBetween,
  requireEntries,
  requireFound,
  requireId,
  requireTextBetween,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { TakePaperStockInput } from '../generated/resolvers.ts';
import type { PaperStock } from './paper-stock.entity.ts';

/** Brings the books to what was found in the store; reels that weigh what the books say need no entry. */
export const takePaperStock = async (tx: Transaction, input: TakePaperStockInput): Promise<PaperStock> => {
  const organisationId = ownCompany(tx.viewer);
  const stockId = requireId(input.stockId, 'input', 'stockId');
  const stock = requireFound(await tx.paperStockRepository.lock(stockId), 'input', 'stockId');
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const found = requireEntries(input.reels, 1, 500, 'input', 'reels').map(({ reelId, grams }, index) => {
    const field = ['input', 'reels', String(index)];
    return {
      reelId: requireId(reelId, ...field, 'reelId'),
      grams: BigInt(requireBetween(grams, 0, 20_000_000, ...field, 'grams')),
    };
  });
  const ids = found.map(({ reelId }) => reelId);
  if (new Set(ids).size < ids.length)
    throw refused('INVALID_INPUT', 'A reel is weighed once', 'input', 'reels');
  const reels = new Map((await tx.paperReelRepository.byIds(ids)).map((reel) => [reel.id, reel]));
  const adjustments = found.map(({ reelId, grams }, index) => {
    const reel = reels.get(reelId);
    const own = reel?.stockId === stock.id ? reel : null;
    const { remainingGrams } = requireFound(own, 'input', 'reels', String(index), 'reelId');
    return { reelId, grams: grams - remainingGrams };
  });
  await tx.paperAdjustmentRepository.insert(
    adjustments
      .filter(({ grams }) => grams !== 0n)
      .map((one) => ({ ...one, id: uuidv7(), organisationId, kind: 'STOCK_TAKE' as const, reason })),
  );
  return stock;
};
