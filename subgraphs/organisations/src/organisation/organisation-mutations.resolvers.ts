import type { Viewer } from '@media-graph/service';
import { allow, lockVersion, mutate, refused, revise, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Context, DataSources } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkProfile, isSlug } from './check-profile.ts';
import type { Organisation } from './organisation.entity.ts';

/** What an organisation says of itself. */
const publicProfile = ['description', 'offers', 'website'];

const checkOwnProfile = (viewer: Viewer, id: string, profile: object): void => {
  if (viewer.roles.includes('headquarters')) return;
  if (viewer.organisation !== id.toLowerCase())
    throw refused('FORBIDDEN', 'This is not your organisation', 'input', 'id');
  for (const field of Object.keys(profile))
    if (!publicProfile.includes(field))
      throw refused('FORBIDDEN', 'Only headquarters may change this', 'input', field);
};

const checkParent = async (
  { organisations }: Pick<Context, 'organisations'>,
  kind: Organisation['kind'],
  parentId: string | null | undefined,
): Promise<void> => {
  if (!parentId) return;
  const parent = await organisations.load(parentId);
  if (!parent) throw refused('NOT_FOUND', 'There is no such organisation', 'input', 'parentId');
  if ((kind === 'OUTSIDE_BODY') !== (parent.kind === 'OUTSIDE_BODY'))
    throw refused(
      'INVALID_INPUT',
      'Bodies outside the group and the group’s own do not stand below each other',
      'input',
      'parentId',
    );
};

const created = async ({ organisations }: DataSources, id: string): Promise<Organisation> =>
  (await organisations.load(id))!;

export const organisationMutations: Resolvers = {
  Mutation: {
    registerOrganisation: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'editor', 'headquarters');
        const { idempotencyKey, slug, ...profile } = input;
        if (!isSlug(slug))
          throw refused('INVALID_INPUT', 'Small Latin letters, figures and single hyphens', 'input', 'slug');
        const columns = checkProfile(profile, null, todayInShanghai());
        await checkParent(tx, 'OUTSIDE_BODY', profile.parentId);
        const id = uuidv7();
        await tx.organisationRepository.insert({ id, slug, kind: 'OUTSIDE_BODY', ...columns });
        return { organisation: await created(tx, id) };
      }),
    updateOrganisation: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'headquarters', 'staff');
        const { idempotencyKey, id, version, ...profile } = input;
        checkOwnProfile(tx.viewer, id, profile);
        if (profile.parentId !== undefined) await tx.organisationRepository.lockHierarchy();
        const row = await lockVersion(tx.organisationRepository, { id, version });
        const columns = checkProfile(profile, row, todayInShanghai());
        await checkParent(tx, row.kind, profile.parentId);
        return { organisation: await revise(tx.organisationRepository, row, columns) };
      }),
  },
};
