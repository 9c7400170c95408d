import { revise } from '@media-graph/subgraph';
import { requireDesk } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetMediaAssetEmbargoInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from './lock-media-asset.ts';
import type { MediaFile } from './media-asset.entity.ts';
import { requireEmbargoEnd } from './require-embargo-end.ts';

/** Keeps an asset from the public until an instant, or lifts that; what its stories keep stays. */
export const setMediaAssetEmbargo = async (
  tx: Transaction,
  { until, ...input }: SetMediaAssetEmbargoInput,
): Promise<MediaFile> => {
  requireDesk(tx.viewer);
  const ownEmbargoedUntil = requireEmbargoEnd(until);
  const asset = await lockMediaAsset(tx, input);
  await revise(tx.mediaAssetRepository, asset, { ownEmbargoedUntil });
  return tx.mediaAssetRepository.findOneByOrFail({ id: asset.id });
};
