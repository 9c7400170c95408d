import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReinstateChannelInput } from '../generated/resolvers.ts';
import type { Channel } from './channel.entity.ts';

/** Offers a retired channel again. */
export const reinstateChannel = async (tx: Transaction, input: ReinstateChannelInput): Promise<Channel> => {
  allow(tx.viewer, 'editor');
  const channel = await lockVersion(tx.channelRepository, input);
  if (!channel.retiredAt) throw refused('ILLEGAL_TRANSITION', 'It is not retired', 'input', 'id');
  return revise(tx.channelRepository, channel, { retiredAt: null });
};
