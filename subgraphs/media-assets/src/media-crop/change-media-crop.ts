import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeMediaCropInput } from '../generated/resolvers.ts';
import { lockMediaCrop } from './lock-media-crop.ts';
import type { MediaCrop } from './media-crop.entity.ts';
import { requireCrop } from './require-crop.ts';

/** Cuts something else out under the same crop; its files have other addresses, to which the old ones lead. */
export const changeMediaCrop = async (tx: Transaction, input: ChangeMediaCropInput): Promise<MediaCrop> => {
  const { crop, asset } = await lockMediaCrop(tx, input);
  const cut = requireCrop(input, asset);
  return revise(tx.mediaCropRepository, crop, { ...cut, changedBy: tx.viewer.subject! });
};
