import { allow, optionalText, requireId, requireLocalized, requireSlug } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { CreateChannelInput } from '../generated/resolvers.ts';
import type { Channel } from './channel.entity.ts';
import { optionalBaseUrl } from './optional-base-url.ts';

/** Adds a channel, behind the others. */
export const createChannel = async (
  { viewer, channelRepository }: Transaction,
  input: CreateChannelInput,
): Promise<Channel> => {
  allow(viewer, 'editor');
  const id = uuidv7();
  const channel = {
    slug: requireSlug(input.slug, 60, 'input', 'slug'),
    kind: input.kind,
    name: requireLocalized(input.name, 60, 'input', 'name'),
    organisationId: requireId(input.organisationId, 'input', 'organisationId'),
    account: optionalText(input.account, 100, 'input', 'account'),
    baseUrl: optionalBaseUrl(input.kind, input.baseUrl, 'input', 'baseUrl'),
  };
  const position = (await channelRepository.maximum('position')) ?? -1;
  await channelRepository.insert({ id, ...channel, position: position + 1 });
  return channelRepository.findOneByOrFail({ id });
};
