import { allow, requireFound, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { OpenSyndicationEndpointInput } from '../generated/resolvers.ts';
import { requirePushUrl } from './require-push-url.ts';
import type { SyndicationEndpoint } from './syndication-push.entity.ts';

/** Has what a partner is given sent to its address from now on. */
export const openSyndicationEndpoint = async (
  tx: Transaction,
  input: OpenSyndicationEndpointInput,
): Promise<SyndicationEndpoint> => {
  allow(tx.viewer, 'editor');
  const subscriptionId = requireId(input.subscriptionId, 'input', 'subscriptionId');
  requireFound(await tx.syndicationSubscriptions.load(subscriptionId), 'input', 'subscriptionId');
  const url = requirePushUrl(tx, input.url, 'input', 'url');
  const id = uuidv7();
  await tx.syndicationEndpointRepository.insert({ id, subscriptionId, url });
  return tx.syndicationEndpointRepository.findOneByOrFail({ id });
};
