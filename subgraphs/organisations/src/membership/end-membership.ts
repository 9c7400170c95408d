import { allow, lockVersion, refused, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { EndMembershipInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/permissions.ts';
import type { Membership } from './membership.entity.ts';
import { requirePeriod } from './require-period.ts';

/** Sets the end, or an earlier one. Who may not see a membership does not learn here that there is one. */
export const endMembership = async (
  tx: Transaction,
  { id, version, endsOn }: EndMembershipInput,
): Promise<Membership> => {
  allow(tx.viewer, 'headquarters', 'staff');
  const seen = requireFound(await tx.memberships.load(id), 'input', 'id');
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', seen.organisationId, 'input', 'id');
  const row = await lockVersion(tx.membershipRepository, { id, version });
  requirePeriod(row.startsOn, endsOn);
  if (row.endsOn && endsOn >= row.endsOn)
    throw refused('ILLEGAL_TRANSITION', `It ends on ${row.endsOn} already`, 'input', 'endsOn');
  return revise(tx.membershipRepository, row, { endsOn });
};
