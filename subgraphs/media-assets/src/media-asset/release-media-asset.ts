import { requireStep, revise } from '@media-graph/subgraph';
import { requireDesk } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReleaseMediaAssetInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from './lock-media-asset.ts';
import type { MediaFile } from './media-asset.entity.ts';
import { mediaAssetTransitions } from './media-asset-transitions.ts';
import { requireReleasable } from './require-releasable.ts';

/** Makes an asset public. */
export const releaseMediaAsset = async (
  tx: Transaction,
  input: ReleaseMediaAssetInput,
): Promise<MediaFile> => {
  requireDesk(tx.viewer);
  const asset = await lockMediaAsset(tx, input);
  const status = requireStep(mediaAssetTransitions, asset.status, 'RELEASED', 'input', 'id');
  requireReleasable(asset);
  return revise(tx.mediaAssetRepository, asset, { status, statusReason: null });
};
