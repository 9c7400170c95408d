import { refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import { usabilityOf } from '../usability/usability-of.ts';

/**
 * An asset of the licensor that may be handed on: the licence itself is the leave, nothing else may stand against it.
 *
 * @throws NOT_FOUND for another's, RIGHTS_BLOCKED for what is not released, under embargo, unpaid or denied
 */
export const requireLicensable = async (
  tx: Transaction,
  organisationId: string,
  assetId: string,
  ...field: string[]
): Promise<MediaFile> => {
  const found = await tx.mediaFiles.load(assetId);
  const asset = requireFound(found?.ownerId === organisationId ? found : null, ...field);
  const leases = await tx.leasesOfAssets.load(asset.id);
  const at = new Date();
  const verdicts = (['PUBLICATION', 'SYNDICATION'] as const).flatMap(
    (use) => usabilityOf(asset, leases, { use, channelId: null, at }).reasons,
  );
  const reasons = new Set(verdicts.filter((reason) => reason !== 'NOT_FOR_SYNDICATION'));
  if (reasons.size > 0)
    throw refused('RIGHTS_BLOCKED', `It may not be licensed: ${[...reasons].join(', ')}`, ...field);
  return asset;
};
