import { lockVersion, refused, requireText } from '@media-graph/subgraph';
import { requireDesk } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { EraseMediaAssetInput } from '../generated/resolvers.ts';
import type { MediaUsage } from '../media-usage/media-usage.entity.ts';
import { findDeletedAsset } from './find-deleted-asset.ts';

type ErasedAsset = { readonly erasedId: string; readonly usages: MediaUsage[] };

/** Erases an asset for good, whatever stands against it; its uses are told, because pages may show it. */
export const eraseMediaAsset = async (tx: Transaction, input: EraseMediaAssetInput): Promise<ErasedAsset> => {
  requireDesk(tx.viewer);
  const reason = requireText(input.reason, 500, 'input', 'reason');
  if (!(await tx.mediaFiles.load(input.id))) await findDeletedAsset(tx, input.id);
  const asset = await lockVersion(tx.mediaAssetRepository, input);
  if (asset.erasedAt) throw refused('ILLEGAL_TRANSITION', 'It was erased already', 'input', 'id');
  const usages = await tx.mediaUsageRepository.standingOf([asset.id]);
  await tx.mediaRemovalRepository.erase([asset.id], reason);
  return { erasedId: asset.id, usages };
};
