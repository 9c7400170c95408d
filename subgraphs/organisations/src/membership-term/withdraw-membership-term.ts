import { refused, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WithdrawMembershipTermInput } from '../generated/resolvers.ts';
import { lockTerm } from './lock-term.ts';
import type { MembershipTerm } from './membership-term.entity.ts';

/** Takes a term back that was entered by mistake. */
export const withdrawMembershipTerm = async (
  tx: Transaction,
  input: WithdrawMembershipTermInput,
): Promise<MembershipTerm> => {
  const withdrawalReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const seen = await tx.membershipTerms.load(input.id);
  // The membership first, as whoever renews it.
  const membership = seen && (await tx.membershipRepository.lock(seen.membershipId));
  const term = await lockTerm(tx, input, 'id');
  const terms = await tx.membershipTermRepository.standing(term.membershipId);
  if (terms.at(-1)?.id !== term.id || membership?.endsOn !== term.endsOn)
    throw refused(
      'ILLEGAL_TRANSITION',
      'It is not the last term, or the membership was ended',
      'input',
      'id',
    );
  if (term.receivedMinor > 0n)
    throw refused('ILLEGAL_TRANSITION', 'Something was paid for it: reverse that first', 'input', 'id');
  const endsOn = terms.length > 1 ? term.startsOn : null;
  await revise(tx.membershipRepository, membership, { endsOn, lapsesOn: endsOn });
  return revise(tx.membershipTermRepository, term, { withdrawnAt: new Date(), withdrawalReason });
};
