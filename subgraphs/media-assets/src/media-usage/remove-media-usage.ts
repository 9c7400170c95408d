import { lockVersion, refused, requireFound, requireText, revise } from '@media-graph/subgraph';
import { requireWorksOn, requireWorksOnSome } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RemoveMediaUsageInput } from '../generated/resolvers.ts';
import type { MediaUsage } from './media-usage.entity.ts';

/** Says that an asset was taken from where it was used. */
export const removeMediaUsage = async (
  tx: Transaction,
  input: RemoveMediaUsageInput,
): Promise<MediaUsage> => {
  requireWorksOnSome(tx.viewer);
  const removalReason = requireText(input.reason, 500, 'input', 'reason');
  const usage = await lockVersion(tx.mediaUsageRepository, input);
  // Of an asset that was erased too: it is taken from where it was shown.
  const asset = await tx.mediaAssetRepository.findOneBy({ id: usage.assetId });
  requireWorksOn(tx.viewer, requireFound(asset, 'input', 'id'));
  if (usage.removedAt) throw refused('ILLEGAL_TRANSITION', 'It was taken back already', 'input', 'id');
  return revise(tx.mediaUsageRepository, usage, {
    ...{ removedAt: new Date(), removedBy: tx.viewer.subject, removalReason },
  });
};
