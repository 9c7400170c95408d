import { requireText, revise } from '@media-graph/subgraph';
import { requireDesk } from '../access.ts';
import type { Transaction } from '../context.ts';
import { lockMediaAsset } from '../media-asset/lock-media-asset.ts';
import type { MediaAsset } from '../media-asset/media-asset.entity.ts';
import { requireImage } from '../media-asset/require-image.ts';
import { searchVectorOf } from '../media-asset/search-vector-of.ts';
import type { MediaUsage } from '../media-usage/media-usage.entity.ts';
import type { PictureFile } from './former-media-file.entity.ts';

export type ReplacedFile = { readonly asset: MediaAsset; readonly usages: MediaUsage[] };

type Put = { readonly id: string; readonly version: number; readonly reason: string };

/** Locks a picture whose file the viewer may replace: what is public is the desks' to change. */
export const lockForFile = async (tx: Transaction, input: Put): Promise<MediaAsset> => {
  const asset = requireImage(await lockMediaAsset(tx, input), 'input', 'id');
  if (asset.status === 'RELEASED') requireDesk(tx.viewer);
  return asset;
};

/** Gives a locked asset another file, beside which the one that it had is kept. The uses that stand are told. */
export const putFile = async (
  tx: Transaction,
  asset: MediaAsset,
  { fileName, sha256, storedAs, mimeType, sizeInBytes, width, height, originalMetadata }: PictureFile,
  reason: string,
): Promise<ReplacedFile> => {
  const file = { fileName, sha256, storedAs, mimeType, sizeInBytes, width, height, originalMetadata };
  await tx.formerMediaFileRepository.keep(asset.id, requireText(reason, 500, 'input', 'reason'));
  const { searchVector, ...now } = await revise(tx.mediaAssetRepository, asset, {
    ...file,
    searchVector: searchVectorOf({ ...asset, originalMetadata }),
  });
  return { asset: now as MediaAsset, usages: await tx.mediaUsageRepository.standingOf([asset.id]) };
};
