import {
  addMonths,
  allow,
  lockVersion,
  refused,
  requireFound,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RenewMembershipInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { MembershipTerm } from './membership-term.entity.ts';

/** When the first term begins: with the membership, or of one that has long been there on the day from which it lasts until today. */
const firstDay = (startsOn: string, months: number): string => {
  const today = todayInShanghai();
  let terms = 0;
  while (addMonths(startsOn, (terms + 1) * months) <= today) terms++;
  return addMonths(startsOn, terms * months);
};

/** Begins the first term of a membership, or the next one; it keeps the day of the month of the first. */
export const renewMembership = async (
  tx: Transaction,
  input: RenewMembershipInput,
): Promise<MembershipTerm> => {
  allow(tx.viewer, 'headquarters', 'staff');
  const seen = requireFound(await tx.memberships.load(input.id), 'input', 'id');
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', seen.organisationId, 'input', 'id');
  const membership = await lockVersion(tx.membershipRepository, input);
  const tier = requireFound(await tx.membershipTiers.load(input.tierId), 'input', 'tierId');
  if (tier.organisationId !== membership.organisationId)
    throw refused('INVALID_INPUT', 'This is a tier of another organisation', 'input', 'tierId');
  const terms = await tx.membershipTermRepository.standing(membership.id);
  const last = terms.at(-1);
  const isOver = membership.endsOn !== null && membership.endsOn <= todayInShanghai();
  if (isOver || membership.endsOn !== (last?.endsOn ?? null))
    throw refused(
      'ILLEGAL_TRANSITION',
      `It ends on ${membership.endsOn}: who joins again gets a new one`,
      'input',
      'id',
    );
  const first = terms[0]?.startsOn ?? firstDay(membership.startsOn, tier.months);
  const before = terms.reduce((sum, { months }) => sum + months, 0);
  const endsOn = addMonths(first, before + tier.months);
  const { id: membershipId, organisationId } = membership;
  const id = uuidv7();
  await tx.membershipTermRepository.insert({
    ...{ id, membershipId, organisationId, tierId: tier.id, months: tier.months, duesMinor: tier.duesMinor },
    ...{ startsOn: last?.endsOn ?? first, endsOn },
  });
  await revise(tx.membershipRepository, membership, { endsOn, lapsesOn: endsOn });
  return (await tx.membershipTerms.load(id))!;
};
