import { refused, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { DraftExchangeAgreementInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { readTerms } from './read-terms.ts';

/** Drafts what one member of an alliance may take of another. */
export const draftExchangeAgreement = async (
  tx: Transaction,
  input: DraftExchangeAgreementInput,
): Promise<ExchangeAgreement> => {
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', input.allianceId, 'input', 'allianceId');
  const known = async (field: 'allianceId' | 'giverId' | 'takerId') =>
    requireFound(await tx.organisations.load(input[field]), 'input', field);
  const alliance = await known('allianceId');
  if (alliance.kind !== 'ALLIANCE' || alliance.status === 'DISSOLVED')
    throw refused(
      'INVALID_INPUT',
      'Members of an alliance that is there exchange stories',
      'input',
      'allianceId',
    );
  const { id: giverId } = await known('giverId');
  const { id: takerId } = await known('takerId');
  if (giverId === takerId) throw refused('INVALID_INPUT', 'Nobody takes their own', 'input', 'takerId');
  const id = uuidv7();
  await tx.exchangeAgreementRepository.insert({
    ...{ id, organisationId: alliance.id, giverId, takerId, ...readTerms(input.terms) },
  });
  return (await tx.exchangeAgreements.load(id))!;
};
