import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ResumeSyndicationInput } from '../generated/resolvers.ts';
import type { SyndicationSubscription } from './syndication-subscription.entity.ts';

/** Gives a partner what comes out from now on, and what was corrected meanwhile of what it has. */
export const resumeSyndication = async (
  { viewer, syndicationSubscriptionRepository: table }: Transaction,
  input: ResumeSyndicationInput,
): Promise<SyndicationSubscription> => {
  allow(viewer, 'editor');
  const subscription = await lockVersion(table, input);
  if (subscription.status === 'ACTIVE')
    throw refused('ILLEGAL_TRANSITION', 'It is not stopped', 'input', 'id');
  return revise(table, subscription, { status: 'ACTIVE', statusReason: null, startsAt: new Date() });
};
