import { refused, requireTextBetween, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WithdrawAdMakeGoodInput } from '../generated/resolvers.ts';
import type { AdPlacement } from '../placement/placement.entity.ts';
import { lockPlacement } from './lock-placement.ts';

/** Gives the place of a make-good free that is still to appear. */
export const withdrawAdMakeGood = async (
  tx: Transaction,
  input: WithdrawAdMakeGoodInput,
): Promise<AdPlacement> => {
  const { id, ...placement } = await lockPlacement(tx, input.placementId);
  if (placement.makesGoodId === null || placement.status !== 'SOLD' || placement.onDate <= todayInShanghai())
    throw refused(
      'ILLEGAL_TRANSITION',
      'A make-good is withdrawn before its day',
      ...['input', 'placementId'],
    );
  await tx.placementRepository.release({ id }, requireTextBetween(input.reason, 3, 500, 'input', 'reason'));
  return tx.placementRepository.findOneByOrFail({ id });
};
