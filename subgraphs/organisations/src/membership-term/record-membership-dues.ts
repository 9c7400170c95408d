import { refused, requireMinor, requirePastDay } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RecordMembershipDuesInput } from '../generated/resolvers.ts';
import { owedOf } from './dues-of.ts';
import { enterDues, lockTerm } from './lock-term.ts';
import type { MembershipTerm } from './membership-term.entity.ts';

/** Writes down a payment, of no more than is owed. */
export const recordMembershipDues = async (
  tx: Transaction,
  { termId: id, version, amountMinor, paidOn }: RecordMembershipDuesInput,
): Promise<MembershipTerm> => {
  const term = await lockTerm(tx, { id, version }, 'termId');
  const membership = (await tx.memberships.load(term.membershipId))!;
  const most = owedOf(term, membership.endsOn);
  if (most === 0n) throw refused('ILLEGAL_TRANSITION', 'Nothing is owed', 'input', 'termId');
  return enterDues(tx, term, {
    kind: 'PAYMENT',
    amountMinor: requireMinor(amountMinor, { least: 1n, most }, 'input', 'amountMinor'),
    enteredOn: requirePastDay(paidOn, 'input', 'paidOn'),
  });
};
