import { allow } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { OrderChannelsInput } from '../generated/resolvers.ts';
import type { Channel } from './channel.entity.ts';

/** Says in which order channels come. */
export const orderChannels = async (
  { viewer, channelRepository }: Transaction,
  input: OrderChannelsInput,
): Promise<{ channels: Channel[] }> => {
  allow(viewer, 'editor');
  return { channels: await channelRepository.order(input.channelIds, 'channelIds') };
};
