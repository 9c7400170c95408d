import {
  allow,
  lockVersion,
  refused,
  requireFound,
  requireStep,
  requireTextBetween,
  revise,
  type Transitions,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { ExchangeAgreement, KeptExchangeStatus } from './exchange-agreement.entity.ts';

/** See ExchangeAgreements1764000012000. */
const transitions: Transitions<KeptExchangeStatus> = {
  DRAFT: ['ACTIVE', 'WITHDRAWN'],
  WITHDRAWN: ['DRAFT'],
  ACTIVE: ['TERMINATED', 'SUPERSEDED'],
  TERMINATED: ['ACTIVE'],
  SUPERSEDED: [],
};

/**
 * Locks an agreement of an alliance whose members the viewer may change. Who may not see it does not learn that it is.
 *
 * @throws FORBIDDEN, NOT_FOUND, VERSION_CONFLICT
 */
export const lockAgreement = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<ExchangeAgreement> => {
  allow(tx.viewer, 'headquarters', 'staff');
  const { organisationId } = requireFound(await tx.exchangeAgreements.load(input.id), 'input', 'id');
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', organisationId, 'input', 'id');
  return lockVersion(tx.exchangeAgreementRepository, input);
};

type Step = { readonly to: KeptExchangeStatus; readonly reason: string | null } & Partial<
  Pick<ExchangeAgreement, 'closedOn'>
>;

/** Takes a locked agreement to another status, with who did it and why. @throws ILLEGAL_TRANSITION */
export const moveAgreement = (
  tx: Transaction,
  agreement: ExchangeAgreement,
  { to, reason, ...more }: Step,
): Promise<ExchangeAgreement> =>
  revise(tx.exchangeAgreementRepository, agreement, {
    status: requireStep(transitions, agreement.status, to, 'input', 'id'),
    ...{ statusReason: reason, statusBy: tx.viewer.subject ?? '', ...more },
  });

/** Why: 3 to 500 characters. @throws INVALID_INPUT */
export const requireReason = (reason: string): string =>
  requireTextBetween(reason, 3, 500, 'input', 'reason');

/** @throws ILLEGAL_TRANSITION for what is no draft */
export const requireDraft = ({ status }: ExchangeAgreement): void => {
  if (status !== 'DRAFT') throw refused('ILLEGAL_TRANSITION', `It is ${status}: amend it`, 'input', 'id');
};
