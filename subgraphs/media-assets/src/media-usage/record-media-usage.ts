import {
  optionalId,
  refused,
  requireDate,
  requireFound,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireWorksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordMediaUsageInput } from '../generated/resolvers.ts';
import { usabilityOf } from '../usability/usability-of.ts';
import type { MediaUsage } from './media-usage.entity.ts';
import { requireExchange } from './require-exchange.ts';

/** Records where an asset was used; what may not be used is not recorded as if it might. */
export const recordMediaUsage = async (
  tx: Transaction,
  input: RecordMediaUsageInput,
): Promise<MediaUsage> => {
  const { platform } = input;
  const place = requireText(input.place, 300, 'input', 'place');
  const channelId = optionalId(input.channelId, 'input', 'channelId');
  const articleId = optionalId(input.articleId, 'input', 'articleId');
  const usedOn = requireDate(input.usedOn, 'input', 'usedOn');
  if (usedOn > todayInShanghai())
    throw refused('INVALID_INPUT', 'A use is recorded once it has begun', 'input', 'usedOn');
  const asset = requireFound(await tx.mediaFiles.load(input.assetId), 'input', 'assetId');
  requireWorksOn(tx.viewer, asset);
  const given =
    input.agreement == null
      ? null
      : requireExchange(tx, asset, { platform, articleId, agreement: input.agreement });
  const use = platform === 'SYNDICATION' ? 'SYNDICATION' : 'PUBLICATION';
  const leases = await tx.leasesOfAssets.load(asset.id);
  const asked = { use, channelId, at: new Date(), isByAgreement: given !== null } as const;
  const { reasons } = usabilityOf(asset, leases, asked);
  if (reasons.length > 0)
    throw refused('RIGHTS_BLOCKED', `It may not be used so: ${reasons.join(', ')}`, 'input', 'assetId');
  const id = uuidv7();
  const recordedBy = tx.viewer.subject!;
  await tx.mediaUsageRepository.insert({
    ...{ id, assetId: asset.id, platform, channelId, articleId, place, usedOn, recordedBy, ...given },
  });
  return tx.mediaUsageRepository.findOneByOrFail({ id });
};
