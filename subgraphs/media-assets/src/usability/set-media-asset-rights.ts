import { optionalText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SetMediaAssetRightsInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from '../media-asset/lock-media-asset.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';

/** Says whose an asset is, and what is to be heeded. */
export const setMediaAssetRights = async (
  tx: Transaction,
  input: SetMediaAssetRightsInput,
): Promise<MediaFile> => {
  const restrictions = optionalText(input.restrictions, 1000, 'input', 'restrictions');
  const asset = await lockMediaAsset(tx, input);
  return revise(tx.mediaAssetRepository, asset, { rightsCategory: input.category, restrictions });
};
