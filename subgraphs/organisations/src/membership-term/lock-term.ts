import { allow, lockVersion, refused, requireFound, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { MembershipDuesEntry, MembershipTerm } from './membership-term.entity.ts';

/**
 * Locks a term of an organisation whose memberships the viewer may change. Who may not see it does not learn that it is.
 *
 * @throws FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, ILLEGAL_TRANSITION for one that was withdrawn
 */
export const lockTerm = async (
  tx: Transaction,
  { id, version }: { id: string; version: number },
  field: 'id' | 'termId',
): Promise<MembershipTerm> => {
  allow(tx.viewer, 'headquarters', 'staff');
  const seen = requireFound(await tx.membershipTerms.load(id), 'input', field);
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', seen.organisationId, 'input', field);
  const term = await lockVersion(tx.membershipTermRepository, { id, version });
  if (term.withdrawnAt) throw refused('ILLEGAL_TRANSITION', 'The term was withdrawn', 'input', field);
  return term;
};

type NewEntry = Pick<MembershipDuesEntry, 'kind' | 'amountMinor' | 'enteredOn'> &
  Partial<Pick<MembershipDuesEntry, 'reason' | 'reversesId'>>;

/** Enters a movement of money for a locked term, and answers the term as it is then. */
export const enterDues = async (
  tx: Transaction,
  term: MembershipTerm,
  entry: NewEntry,
): Promise<MembershipTerm> => {
  await tx.membershipEntryRepository.insert({
    ...{ id: uuidv7(), termId: term.id, organisationId: term.organisationId, reason: null, reversesId: null },
    ...{ ...entry, enteredBy: tx.viewer.subject ?? '' },
  });
  const revised = await revise(tx.membershipTermRepository, term, {});
  return { ...revised, receivedMinor: term.receivedMinor + entry.amountMinor };
};
