import { refused, requireBetween, requireFound, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { WriteOffPaperInput } from '../generated/resolvers.ts';
import type { PaperReel } from './paper-reel.entity.ts';

/** Takes paper off the books that no run will take: it was spoilt, or went back to the supplier. */
export const writeOffPaper = async (tx: Transaction, input: WriteOffPaperInput): Promise<PaperReel> => {
  const organisationId = ownCompany(tx.viewer);
  const reel = requireFound(await tx.paperReels.load(input.reelId), 'input', 'reelId');
  if (input.kind === 'STOCK_TAKE')
    throw refused('INVALID_INPUT', 'What was found in the store is a stock-take', 'input', 'kind');
  await tx.paperAdjustmentRepository.insert({
    ...{ id: uuidv7(), organisationId, reelId: reel.id, kind: input.kind },
    grams: -BigInt(requireBetween(input.grams, 1, 20_000_000, 'input', 'grams')),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.paperReelRepository.findOneByOrFail({ id: reel.id });
};
