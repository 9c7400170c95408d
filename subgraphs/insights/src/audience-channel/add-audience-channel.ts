import { requireId } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { AddAudienceChannelInput } from '../generated/resolvers.ts';
import { requireInstitute } from '../institute/require-institute.ts';
import type { AudienceChannel } from './audience-channel.entity.ts';

/** Has a channel counted. */
export const addAudienceChannel = async (
  tx: Transaction,
  { channelId, organisationId, platform, takesBeacons }: AddAudienceChannelInput,
): Promise<AudienceChannel | null> => {
  await requireInstitute(tx);
  const id = requireId(channelId, 'input', 'channelId');
  await tx.audienceChannelRepository.insert({
    id,
    organisationId: requireId(organisationId, 'input', 'organisationId'),
    platform,
    takesBeacons: takesBeacons ?? false,
  });
  return tx.audienceChannels.load(id);
};
