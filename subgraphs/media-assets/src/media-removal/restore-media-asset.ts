import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireWorksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RestoreMediaAssetInput } from '../generated/resolvers.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import { findDeletedAsset } from './find-deleted-asset.ts';

/** Takes a deleted asset up again, as a draft or withdrawn as it was, with the reason. */
export const restoreMediaAsset = async (
  tx: Transaction,
  input: RestoreMediaAssetInput,
): Promise<MediaFile> => {
  const reason = requireText(input.reason, 500, 'input', 'reason');
  if (await tx.mediaFiles.load(input.id))
    throw refused('ILLEGAL_TRANSITION', 'It is not deleted', 'input', 'id');
  const seen = await findDeletedAsset(tx, input.id);
  requireWorksOn(tx.viewer, seen);
  const asset = await lockVersion(tx.mediaAssetRepository, input);
  if (asset.deletedAt === null || asset.erasedAt !== null)
    throw refused('ILLEGAL_TRANSITION', 'It is not deleted', 'input', 'id');
  return revise(tx.mediaAssetRepository, asset, {
    ...{ deletedAt: null, deletedBy: null, deletionReason: null, statusReason: reason },
  });
};
