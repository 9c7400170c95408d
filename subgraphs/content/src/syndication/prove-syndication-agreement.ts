import { refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ProveSyndicationAgreementInput } from '../generated/resolvers.ts';
import { requireAgreement } from './require-agreement.ts';
import type { SyndicationSubscription } from './syndication-subscription.entity.ts';

/** Lets a partner's feed run on as long as the agreement by which it takes stories was proved to be in force. */
export const proveSyndicationAgreement = async (
  tx: Transaction,
  input: ProveSyndicationAgreementInput,
): Promise<SyndicationSubscription> => {
  const { id, agreementId } = requireFound(await tx.syndicationSubscriptions.load(input.id), 'input', 'id');
  // Whether it is by an agreement never changes; a partner may lock no other.
  if (agreementId === null) throw refused('ILLEGAL_TRANSITION', 'It is by no agreement', 'input', 'id');
  const table = tx.syndicationSubscriptionRepository;
  const subscription = requireFound(await table.lock(id), 'input', 'id');
  await table.update(id, requireAgreement(tx, input.agreement, subscription));
  return table.findOneByOrFail({ id });
};
