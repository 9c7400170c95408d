import { refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SetPaperAutoRenewalInput } from '../generated/resolvers.ts';
import { lastingTerms } from './account.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';

/** Writes down whether a subscriber wishes to go on when the term ends. */
export const setPaperAutoRenewal = async (
  tx: Transaction,
  input: SetPaperAutoRenewalInput,
): Promise<PaperSubscription> => {
  const { hasAutoRenewal } = input;
  const goesOn = ['ACTIVE', 'PAUSED', 'GRACE'] as const;
  const { row, papers } = await lockSubscription(tx, input, ...(hasAutoRenewal ? goesOn : []));
  if (hasAutoRenewal && row.stoppedOn)
    throw refused('ILLEGAL_TRANSITION', `It stops on ${row.stoppedOn}: restart it first`, 'input', 'id');
  if (hasAutoRenewal && !lastingTerms(papers.terms).some(({ ratePlanId }) => ratePlanId))
    throw refused(
      'ILLEGAL_TRANSITION',
      'No term that stands was sold by a rate plan',
      'input',
      'hasAutoRenewal',
    );
  return revise(tx.subscriptionRepository, row, { hasAutoRenewal });
};
