import { requireSlug, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RegisterOrganisationInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/permissions.ts';
import { checkParent } from './check-parent.ts';
import { checkProfile } from './check-profile.ts';
import type { Organisation } from './organisation.entity.ts';

/** Registers a body outside the group, as the news name it, or one of the group. */
export const registerOrganisation = async (
  tx: Transaction,
  input: RegisterOrganisationInput,
): Promise<Organisation> => {
  const { idempotencyKey, slug, kind: given, ...profile } = input;
  const kind = given!;
  requireMay(tx.viewer, kind === 'OUTSIDE_BODY' ? 'REGISTER_ORGANISATION' : 'REGISTER_AFFILIATE');
  const columns = {
    slug: requireSlug(slug, 60, 'input', 'slug'),
    ...checkProfile(profile, null, todayInShanghai()),
  };
  await checkParent(tx, kind, profile.parentId);
  const id = uuidv7();
  await tx.organisationRepository.insert({ id, kind, ...columns });
  return (await tx.organisations.load(id))!;
};
