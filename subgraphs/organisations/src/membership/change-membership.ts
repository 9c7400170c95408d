import { allow, lockVersion, refuseCleared, requireFound, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeMembershipInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { Membership } from './membership.entity.ts';

/** Changes tier and publicity. Who may not see a membership does not learn here that there is one. */
export const changeMembership = async (
  tx: Transaction,
  { id, version, tier, isPublic }: ChangeMembershipInput,
): Promise<Membership> => {
  allow(tx.viewer, 'headquarters', 'staff');
  refuseCleared({ isPublic }, 'isPublic');
  const seen = requireFound(await tx.memberships.load(id), 'input', 'id');
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', seen.organisationId, 'input', 'id');
  const row = await lockVersion(tx.membershipRepository, { id, version });
  return revise(tx.membershipRepository, row, {
    ...(tier !== undefined && { tier: tier === null ? null : requireText(tier, 100, 'input', 'tier') }),
    ...(isPublic != null && { isPublic }),
  });
};
