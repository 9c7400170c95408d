import { allow, refused } from '@media-graph/subgraph';
import { requireIds } from '../article/require-ids.ts';
import type { Transaction } from '../context.ts';
import type { OrderChannelsInput } from '../generated/resolvers.ts';
import type { Channel } from './channel.entity.ts';

const mostChannels = 200;

/** Says in which order channels come. */
export const orderChannels = async (
  { viewer, channelRepository }: Transaction,
  input: OrderChannelsInput,
): Promise<{ channels: Channel[] }> => {
  allow(viewer, 'editor');
  const ids = requireIds(input.channelIds, 1, mostChannels, 'input', 'channelIds');
  const offered = await channelRepository.lockOffered();
  if (ids.length !== offered.length || offered.some(({ id }) => !ids.includes(id)))
    throw refused('INVALID_INPUT', 'Name each channel that is offered once', 'input', 'channelIds');
  await channelRepository.order(ids);
  return { channels: await channelRepository.inOrder(false) };
};
