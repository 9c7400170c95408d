import { refused, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireWorksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddMediaCropInput } from '../generated/resolvers.ts';
import { requireImage } from '../media-asset/require-image.ts';
import type { MediaCrop } from './media-crop.entity.ts';
import { requireCrop } from './require-crop.ts';

/** As many as people can tell apart; each has files of its own. */
const most = 20;

/** Cuts something out of a picture, under a name. */
export const addMediaCrop = async (tx: Transaction, input: AddMediaCropInput): Promise<MediaCrop> => {
  const asset = requireFound(await tx.mediaFiles.load(input.assetId), 'input', 'assetId');
  requireWorksOn(tx.viewer, asset);
  const cut = requireCrop(input, requireImage(asset, 'input', 'assetId'));
  await tx.mediaAssetRepository.lock(asset.id);
  if ((await tx.mediaCropRepository.ofAssets([asset.id])).length >= most)
    throw refused('INVALID_INPUT', `A picture has ${most} crops at most`, 'input', 'assetId');
  const id = uuidv7();
  const by = tx.viewer.subject!;
  await tx.mediaCropRepository.insert({ id, assetId: asset.id, ...cut, madeBy: by, changedBy: by });
  return tx.mediaCropRepository.findOneByOrFail({ id });
};
