import { refused, requireFound, requirePastDay, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RecordDataConsentInput } from '../generated/resolvers.ts';
import type { DataConsent } from './data-consent.entity.ts';
import { requireConsenting } from './require-consenting.ts';

/** Writes down that somebody agrees. */
export const recordDataConsent = async (
  tx: Transaction,
  { personId, purpose, givenOn, evidence }: RecordDataConsentInput,
): Promise<DataConsent> => {
  if (tx.viewer.subject === null) throw refused('FORBIDDEN', 'This takes a token');
  const person = requireFound(await tx.people.load(personId), 'input', 'personId');
  requireConsenting(tx.viewer, person);
  const id = uuidv7();
  await tx.dataConsentRepository.insert({
    ...{ id, purpose, personId: person.id },
    givenOn: requirePastDay(givenOn, 'input', 'givenOn'),
    evidence: requireTextBetween(evidence, 3, 500, 'input', 'evidence'),
  });
  return (await tx.dataConsents.load(id))!;
};
