import { allow, requireSlug, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RegisterOrganisationInput } from '../generated/resolvers.ts';
import { checkParent } from './check-parent.ts';
import { checkProfile } from './check-profile.ts';
import type { Organisation } from './organisation.entity.ts';

/** Registers a body outside the group: the group's own come with its structure, not with the news. */
export const registerOrganisation = async (
  tx: Transaction,
  input: RegisterOrganisationInput,
): Promise<Organisation> => {
  allow(tx.viewer, 'editor', 'headquarters');
  const { idempotencyKey, slug, ...profile } = input;
  const kind = 'OUTSIDE_BODY';
  const columns = {
    slug: requireSlug(slug, 60, 'input', 'slug'),
    ...checkProfile(profile, null, todayInShanghai()),
  };
  await checkParent(tx, kind, profile.parentId);
  const id = uuidv7();
  await tx.organisationRepository.insert({ id, kind, ...columns });
  return (await tx.organisations.load(id))!;
};
