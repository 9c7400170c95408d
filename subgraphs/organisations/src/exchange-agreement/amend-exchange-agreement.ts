import { refused } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { AmendExchangeAgreementInput } from '../generated/resolvers.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { lockAgreement } from './lock-agreement.ts';
import { readTerms } from './read-terms.ts';
import { requireFollows } from './require-follows.ts';

/** Drafts what takes the place of an agreement from a day of its time on. */
export const amendExchangeAgreement = async (
  tx: Transaction,
  input: AmendExchangeAgreementInput,
): Promise<ExchangeAgreement> => {
  const amended = await lockAgreement(tx, input);
  if (amended.status !== 'ACTIVE')
    throw refused('ILLEGAL_TRANSITION', `It is ${amended.status}`, 'input', 'id');
  const terms = readTerms(input.terms);
  requireFollows(amended, terms.startsOn);
  const id = uuidv7();
  const { organisationId, giverId, takerId } = amended;
  await tx.exchangeAgreementRepository.insert({
    ...{ id, organisationId, giverId, takerId, amendsId: amended.id, ...terms },
  });
  return (await tx.exchangeAgreements.load(id))!;
};
