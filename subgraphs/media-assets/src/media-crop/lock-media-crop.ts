import { lockVersion, requireFound } from '@media-graph/subgraph';
import { requireWorksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MediaAsset } from '../media-asset/media-asset.entity.ts';
import { requireImage } from '../media-asset/require-image.ts';
import type { MediaCrop } from './media-crop.entity.ts';

type Locked = { readonly crop: MediaCrop; readonly asset: MediaAsset };

/** Locks a crop of an asset that the viewer works on; what was removed is not there. */
export const lockMediaCrop = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<Locked> => {
  const seen = requireFound(await tx.mediaCrops.load(input.id), 'input', 'id');
  const asset = requireImage(
    requireFound(await tx.mediaFiles.load(seen.assetId), 'input', 'id'),
    ...['input', 'id'],
  );
  requireWorksOn(tx.viewer, asset);
  return { crop: await lockVersion(tx.mediaCropRepository, input), asset };
};
