import { refused } from '@media-graph/subgraph';
import { requireIds } from '../article/require-ids.ts';
import type { Channel } from '../channel/channel.entity.ts';
import type { Transaction } from '../context.ts';

const mostChannels = 20;

/** The channels of a mutation's input. @throws INVALID_INPUT for none, too many, or one that is not there or is retired */
export const chosenChannels = (
  { channels }: Transaction,
  ids: readonly string[],
  ...field: string[]
): Promise<Channel[]> =>
  Promise.all(
    requireIds(ids, 1, mostChannels, ...field).map(async (id) => {
      const channel = await channels.load(id);
      if (!channel) throw refused('INVALID_INPUT', `There is no channel ${id}`, ...field);
      if (channel.retiredAt)
        throw refused('INVALID_INPUT', `The channel ${channel.slug} is retired`, ...field);
      return channel;
    }),
  );
