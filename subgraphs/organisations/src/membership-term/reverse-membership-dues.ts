import { refused, requireFound, requireTextBetween, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReverseMembershipDuesInput } from '../generated/resolvers.ts';
import { enterDues, lockTerm } from './lock-term.ts';
import type { MembershipTerm } from './membership-term.entity.ts';

/** Puts an entry right by its whole amount; it stays, with what reverses it. */
export const reverseMembershipDues = async (
  tx: Transaction,
  { termId: id, version, entryId, reason: given }: ReverseMembershipDuesInput,
): Promise<MembershipTerm> => {
  const reason = requireTextBetween(given, 3, 500, 'input', 'reason');
  const term = await lockTerm(tx, { id, version }, 'termId');
  const entries = await tx.entriesOfTerms.load(term.id);
  const entry = requireFound(
    entries.find((one) => one.id === entryId.toLowerCase()),
    'input',
    'entryId',
  );
  if (entry.kind === 'REVERSAL')
    throw refused('INVALID_INPUT', 'A reversal is not reversed: enter it anew', 'input', 'entryId');
  if (entry.amountMinor > term.receivedMinor)
    throw refused('ILLEGAL_TRANSITION', 'Some of it went back: reverse that first', 'input', 'entryId');
  const enteredOn = todayInShanghai();
  const amountMinor = -entry.amountMinor;
  return enterDues(tx, term, { kind: 'REVERSAL', amountMinor, enteredOn, reason, reversesId: entry.id });
};
