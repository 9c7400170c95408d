import { isId, refused, requireFound, revise } from '@media-graph/subgraph';
import { requireDesk } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetMediaAssetPosterInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from '../media-asset/lock-media-asset.ts';
import { isImage, type MediaAsset } from '../media-asset/media-asset.entity.ts';
import { requireImage } from '../media-asset/require-image.ts';

/** Says which picture stands for an asset that is none. */
export const setMediaAssetPoster = async (
  tx: Transaction,
  input: SetMediaAssetPosterInput,
): Promise<MediaAsset> => {
  const asset = await lockMediaAsset(tx, input);
  if (asset.status === 'RELEASED') requireDesk(tx.viewer);
  if (isImage(asset)) throw refused('INVALID_INPUT', 'A picture needs no poster', 'input', 'id');
  const { posterId = null } = input;
  if (posterId === null) return revise(tx.mediaAssetRepository, asset, { posterId });
  const seen = isId(posterId) ? await tx.mediaAssets.load(posterId) : null;
  const poster = requireImage(requireFound(seen, 'input', 'posterId'), 'input', 'posterId');
  return revise(tx.mediaAssetRepository, asset, { posterId: poster.id });
};
