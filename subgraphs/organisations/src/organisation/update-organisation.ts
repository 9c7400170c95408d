import { lockVersion, refused, revise, todayInShanghai } from '@media-graph/subgraph';
import { isHeadquarters } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateOrganisationInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/permissions.ts';
import { checkParent } from './check-parent.ts';
import { checkProfile } from './check-profile.ts';
import type { Organisation } from './organisation.entity.ts';

/** What an organisation says of itself. */
const ownProfile = ['description', 'offers', 'website'];

/** Changes what is given; what an organisation is called and where it stands is for headquarters to say. */
export const updateOrganisation = async (
  tx: Transaction,
  input: UpdateOrganisationInput,
): Promise<Organisation> => {
  const { idempotencyKey, id, version, ...profile } = input;
  requireMay(tx.viewer, 'UPDATE_ORGANISATION', id, 'input', 'id');
  const reserved = Object.keys(profile).find((field) => !ownProfile.includes(field));
  if (reserved && !isHeadquarters(tx.viewer))
    throw refused('FORBIDDEN', 'Only headquarters may change this', 'input', reserved);
  if (profile.parentId !== undefined) await tx.organisationRepository.lockHierarchy();
  const row = await lockVersion(tx.organisationRepository, { id, version });
  const columns = checkProfile(profile, row, todayInShanghai());
  await checkParent(tx, row.kind, profile.parentId);
  return revise(tx.organisationRepository, row, columns);
};
