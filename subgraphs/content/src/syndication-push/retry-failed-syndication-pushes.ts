import { allow, refused, requireFound, requireId } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RetryFailedSyndicationPushesInput } from '../generated/resolvers.ts';
import type { SyndicationEndpoint } from './syndication-push.entity.ts';

/** Sends a partner all that failed, in its order; what fails again waits longer each time, as everything does. */
export const retryFailedSyndicationPushes = async (
  { viewer, endpointsOfSubscriptions, syndicationPushRepository }: Transaction,
  input: RetryFailedSyndicationPushesInput,
): Promise<SyndicationEndpoint> => {
  allow(viewer, 'editor');
  const id = requireId(input.subscriptionId, 'input', 'subscriptionId');
  const endpoint = requireFound(await endpointsOfSubscriptions.load(id), 'input', 'subscriptionId');
  if ((await syndicationPushRepository.retryFailed(id)) === 0)
    throw refused('ILLEGAL_TRANSITION', 'Nothing has failed there', 'input', 'subscriptionId');
  return endpoint;
};
