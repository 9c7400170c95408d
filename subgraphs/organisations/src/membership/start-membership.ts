import { refused, requireFound, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { StartMembershipInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { Membership } from './membership.entity.ts';
import { requireJoinable } from './require-joinable.ts';
import { requirePeriod } from './require-period.ts';

const requireMember = async (
  { organisations, people }: Transaction,
  { memberOrganisationId, memberPersonId }: StartMembershipInput,
): Promise<Pick<Membership, 'memberOrganisationId' | 'memberPersonId'>> => {
  if ((memberOrganisationId == null) === (memberPersonId == null))
    throw refused('INVALID_INPUT', 'Give either memberOrganisationId or memberPersonId', 'input');
  if (memberOrganisationId != null) {
    const { id } = requireFound(
      await organisations.load(memberOrganisationId),
      'input',
      'memberOrganisationId',
    );
    return { memberOrganisationId: id, memberPersonId: null };
  }
  const { id } = requireFound(await people.load(memberPersonId!), 'input', 'memberPersonId');
  return { memberOrganisationId: null, memberPersonId: id };
};

/** Makes somebody a member; PostgreSQL refuses a second membership of theirs in the same time. */
export const startMembership = async (tx: Transaction, input: StartMembershipInput): Promise<Membership> => {
  requireMay(tx.viewer, 'START_MEMBERSHIP', input.organisationId, 'input', 'organisationId');
  const id = uuidv7();
  await tx.membershipRepository.insert({
    id,
    organisationId: await requireJoinable(tx, input.organisationId),
    ...(await requireMember(tx, input)),
    ...requirePeriod(input.startsOn, input.endsOn ?? null),
    tier: input.tier == null ? null : requireText(input.tier, 100, 'input', 'tier'),
    isPublic: input.isPublic!,
  });
  return (await tx.memberships.load(id))!;
};
