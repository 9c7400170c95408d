import { refused, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DeleteMediaAssetInput } from '../generated/resolvers.ts';
import { lockMediaAsset } from '../media-asset/lock-media-asset.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';

/** Takes an asset away from everybody, until it is taken up again or erased. */
export const deleteMediaAsset = async (tx: Transaction, input: DeleteMediaAssetInput): Promise<MediaFile> => {
  const deletionReason = requireText(input.reason, 500, 'input', 'reason');
  const asset = await lockMediaAsset(tx, input);
  if (asset.status === 'RELEASED')
    throw refused('ILLEGAL_TRANSITION', 'It is public: withdraw it first', 'input', 'id');
  return revise(tx.mediaAssetRepository, asset, {
    ...{ deletedAt: new Date(), deletedBy: tx.viewer.subject, deletionReason },
  });
};
