import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RemoveMediaCropInput } from '../generated/resolvers.ts';
import { lockMediaCrop } from './lock-media-crop.ts';
import type { MediaCrop } from './media-crop.entity.ts';

/** Takes a crop away: its files are refused from then on, and its name is free for another. */
export const removeMediaCrop = async (tx: Transaction, input: RemoveMediaCropInput): Promise<MediaCrop> => {
  const { crop } = await lockMediaCrop(tx, input);
  return revise(tx.mediaCropRepository, crop, { removedAt: new Date(), changedBy: tx.viewer.subject! });
};
