import { allow, lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { StopSyndicationInput } from '../generated/resolvers.ts';
import type { SyndicationSubscription } from './syndication-subscription.entity.ts';

/** Gives a partner nothing new; what is killed of what it has, it is still told. */
export const stopSyndication = async (
  { viewer, syndicationSubscriptionRepository: table }: Transaction,
  input: StopSyndicationInput,
): Promise<SyndicationSubscription> => {
  allow(viewer, 'editor');
  const statusReason = requireText(input.reason, 1000, 'input', 'reason');
  const subscription = await lockVersion(table, input);
  if (subscription.status === 'STOPPED')
    throw refused('ILLEGAL_TRANSITION', 'It is stopped already', 'input', 'id');
  return revise(table, subscription, { status: 'STOPPED', statusReason });
};
