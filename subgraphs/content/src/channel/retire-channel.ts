import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RetireChannelInput } from '../generated/resolvers.ts';
import type { Channel } from './channel.entity.ts';

/** Offers a channel no more; what stands in it stays. */
export const retireChannel = async (tx: Transaction, input: RetireChannelInput): Promise<Channel> => {
  allow(tx.viewer, 'editor');
  const channel = await lockVersion(tx.channelRepository, input);
  if (channel.retiredAt) throw refused('ILLEGAL_TRANSITION', 'It is retired already', 'input', 'id');
  if (await tx.publicationRepository.isScheduledOn(channel.id))
    throw refused('ILLEGAL_TRANSITION', 'A story is scheduled for the channel', 'input', 'id');
  return revise(tx.channelRepository, channel, { retiredAt: new Date() });
};
