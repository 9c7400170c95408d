import { lockVersion, requireFound } from '@media-graph/subgraph';
import { requireWorksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MediaFile } from './media-asset.entity.ts';

/** Locks an asset that the viewer works on; whoever may only look at it is told so. */
export const lockMediaAsset = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<MediaFile> => {
  requireWorksOn(tx.viewer, requireFound(await tx.mediaFiles.load(input.id), 'input', 'id'));
  return lockVersion(tx.mediaAssetRepository, input);
};
