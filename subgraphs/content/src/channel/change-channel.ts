import { allow, lockVersion, optionalText, requireId, requireLocalized, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeChannelInput } from '../generated/resolvers.ts';
import type { Channel } from './channel.entity.ts';
import { optionalBaseUrl } from './optional-base-url.ts';

/** Changes a channel's name, operator, account or addresses; those that were given out stay. */
export const changeChannel = async (
  { viewer, channelRepository }: Transaction,
  input: ChangeChannelInput,
): Promise<Channel> => {
  allow(viewer, 'editor');
  const { account, baseUrl } = input;
  const changes = {
    ...(input.name && { name: requireLocalized(input.name, 60, 'input', 'name') }),
    ...(input.organisationId && {
      organisationId: requireId(input.organisationId, 'input', 'organisationId'),
    }),
    ...(account !== undefined && { account: optionalText(account, 100, 'input', 'account') }),
  };
  const channel = await lockVersion(channelRepository, input);
  return revise(channelRepository, channel, {
    ...changes,
    ...(baseUrl !== undefined && { baseUrl: optionalBaseUrl(channel.kind, baseUrl, 'input', 'baseUrl') }),
  });
};
