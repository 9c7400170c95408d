import { refused, requireMinor, requireTextBetween, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RefundMembershipDuesInput } from '../generated/resolvers.ts';
import { refundableOf } from './dues-of.ts';
import { enterDues, lockTerm } from './lock-term.ts';
import type { MembershipTerm } from './membership-term.entity.ts';

/** Gives back what was paid for days after the membership ended. */
export const refundMembershipDues = async (
  tx: Transaction,
  { termId: id, version, amountMinor, reason: given }: RefundMembershipDuesInput,
): Promise<MembershipTerm> => {
  const reason = requireTextBetween(given, 3, 500, 'input', 'reason');
  const term = await lockTerm(tx, { id, version }, 'termId');
  const membership = (await tx.memberships.load(term.membershipId))!;
  const most = refundableOf(term, membership.endsOn);
  if (most === 0n) throw refused('ILLEGAL_TRANSITION', 'Nothing is to be given back', 'input', 'termId');
  const refund = requireMinor(amountMinor ?? most, { least: 1n, most }, 'input', 'amountMinor');
  return enterDues(tx, term, { kind: 'REFUND', amountMinor: -refund, enteredOn: todayInShanghai(), reason });
};
