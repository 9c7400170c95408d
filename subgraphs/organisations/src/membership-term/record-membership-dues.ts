import { requireMinor, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { requireDayUpToToday } from '../employment/start-employment.ts';
import type { RecordMembershipDuesInput } from '../generated/resolvers.ts';
import { enterDues, lockTerm } from './lock-term.ts';
import type { MembershipTerm } from './membership-term.entity.ts';

/** Writes down a payment, of no more than is owed. */
export const recordMembershipDues = async (
  tx: Transaction,
  { termId: id, version, amountMinor, paidOn }: RecordMembershipDuesInput,
): Promise<MembershipTerm> => {
  const term = await lockTerm(tx, { id, version }, 'termId');
  const most = term.duesMinor - term.receivedMinor;
  return enterDues(tx, term, {
    kind: 'PAYMENT',
    amountMinor: requireMinor(amountMinor, { least: 1n, most }, 'input', 'amountMinor'),
    enteredOn: requireDayUpToToday(paidOn ?? todayInShanghai(), 'paidOn'),
  });
};
