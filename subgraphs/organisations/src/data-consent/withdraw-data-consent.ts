import {
  lockVersion,
  refused,
  requireFound,
  requirePastDay,
  requireTextBetween,
  revise,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WithdrawDataConsentInput } from '../generated/resolvers.ts';
import type { DataConsent } from './data-consent.entity.ts';
import { requireConsenting } from './require-consenting.ts';

/** Writes down that somebody no longer agrees. Who may not see a consent does not learn here that there is one. */
export const withdrawDataConsent = async (
  tx: Transaction,
  input: WithdrawDataConsentInput,
): Promise<DataConsent> => {
  if (tx.viewer.subject === null) throw refused('FORBIDDEN', 'This takes a token');
  const seen = requireFound(await tx.dataConsents.load(input.id), 'input', 'id');
  requireConsenting(tx.viewer, (await tx.people.load(seen.personId))!);
  const consent = await lockVersion(tx.dataConsentRepository, input);
  if (consent.withdrawnOn) throw refused('ILLEGAL_TRANSITION', 'It was withdrawn already', 'input', 'id');
  const withdrawnOn = requirePastDay(input.withdrawnOn, 'input', 'withdrawnOn');
  if (withdrawnOn < consent.givenOn)
    throw refused('INVALID_INPUT', `It was given on ${consent.givenOn}`, 'input', 'withdrawnOn');
  return revise(tx.dataConsentRepository, consent, {
    ...{ withdrawnOn, withdrawnBy: tx.viewer.subject },
    withdrawalNote: input.note == null ? null : requireTextBetween(input.note, 3, 500, 'input', 'note'),
  });
};
