import { lockVersion, optionalId, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeAudienceChannelInput } from '../generated/resolvers.ts';
import { requireInstitute } from '../institute/require-institute.ts';
import type { AudienceChannel } from './audience-channel.entity.ts';

/** Says who runs a counted channel, and whether beacons count. */
export const changeAudienceChannel = async (
  tx: Transaction,
  input: ChangeAudienceChannelInput,
): Promise<AudienceChannel> => {
  await requireInstitute(tx);
  const channel = requireFound(await lockVersion(tx.audienceChannelRepository, input), 'input', 'id');
  return revise(tx.audienceChannelRepository, channel, {
    organisationId: optionalId(input.organisationId, 'input', 'organisationId') ?? channel.organisationId,
    takesBeacons: input.takesBeacons ?? channel.takesBeacons,
  });
};
