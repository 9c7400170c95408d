import { allow, lockVersion, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeSyndicationEndpointInput } from '../generated/resolvers.ts';
import { requirePushUrl } from './require-push-url.ts';
import type { SyndicationEndpoint } from './syndication-push.entity.ts';

/** Has what a partner is given sent to another address, with another secret; also what waited for its next attempt. */
export const changeSyndicationEndpoint = async (
  tx: Transaction,
  input: ChangeSyndicationEndpointInput,
): Promise<SyndicationEndpoint> => {
  allow(tx.viewer, 'editor');
  const url = requirePushUrl(tx, input.url, 'input', 'url');
  const endpoint = await lockVersion(tx.syndicationEndpointRepository, input);
  await tx.syndicationPushRepository.hurry(endpoint.subscriptionId);
  return revise(tx.syndicationEndpointRepository, endpoint, { url, urlGivenAt: new Date() });
};
