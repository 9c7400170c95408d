import { allow, requireFound, requireId, requireTerritory } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { StartSyndicationInput } from '../generated/resolvers.ts';
import type { SyndicationSubscription } from './syndication-subscription.entity.ts';

/** Gives a partner a product's stories from now on. */
export const startSyndication = async (
  { viewer, syndicationProducts, syndicationSubscriptionRepository }: Transaction,
  input: StartSyndicationInput,
): Promise<SyndicationSubscription> => {
  allow(viewer, 'editor');
  const productId = requireId(input.productId, 'input', 'productId');
  const organisationId = requireId(input.organisationId, 'input', 'organisationId');
  const territory = requireTerritory(input.territory, 'input', 'territory');
  requireFound(await syndicationProducts.load(productId), 'input', 'productId');
  const id = uuidv7();
  await syndicationSubscriptionRepository.insert({ id, productId, organisationId, territory });
  return syndicationSubscriptionRepository.findOneByOrFail({ id });
};
