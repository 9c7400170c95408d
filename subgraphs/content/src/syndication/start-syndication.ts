import { allow, requireFound, requireId, requireTerritory } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { StartSyndicationInput } from '../generated/resolvers.ts';
import { requireAgreement } from './require-agreement.ts';
import type { SyndicationSubscription } from './syndication-subscription.entity.ts';

/** Gives a partner a product's stories from now on. */
export const startSyndication = async (
  tx: Transaction,
  input: StartSyndicationInput,
): Promise<SyndicationSubscription> => {
  const { viewer, syndicationProducts, syndicationSubscriptionRepository } = tx;
  allow(viewer, 'editor');
  const productId = requireId(input.productId, 'input', 'productId');
  const organisationId = requireId(input.organisationId, 'input', 'organisationId');
  const territory = requireTerritory(input.territory, 'input', 'territory');
  requireFound(await syndicationProducts.load(productId), 'input', 'productId');
  const parties = { giverId: viewer.organisation, organisationId, territory };
  const agreed = input.agreement == null ? {} : requireAgreement(tx, input.agreement, parties);
  const id = uuidv7();
  await syndicationSubscriptionRepository.insert({ id, productId, organisationId, territory, ...agreed });
  return syndicationSubscriptionRepository.findOneByOrFail({ id });
};
