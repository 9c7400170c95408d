import type { Viewer } from '@media-graph/service';
import { allow, isId, lockVersion, mutate, refused, requireText, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { DataSources } from '../context.ts';
import type { Resolvers, StartMembershipInput } from '../generated/resolvers.ts';
import { ownScope } from '../own-scope.ts';
import { checkPeriod } from './check-period.ts';

const withMembers = ['ALLIANCE', 'CLUB', 'OUTSIDE_BODY'];

const allowOwn = (viewer: Viewer, organisationId: string, ...field: string[]): void => {
  const own = ownScope(viewer);
  if (own !== 'everything' && own !== organisationId)
    throw refused('FORBIDDEN', 'This is for the staff of the organisation and headquarters', ...field);
};

const checkOrganisation = async ({ organisations }: DataSources, id: string): Promise<void> => {
  const organisation = await organisations.load(id);
  if (!organisation) throw refused('NOT_FOUND', 'There is no such organisation', 'input', 'organisationId');
  if (!withMembers.includes(organisation.kind))
    throw refused(
      'INVALID_INPUT',
      'Only alliances, clubs and outside bodies have members',
      'input',
      'organisationId',
    );
  if (organisation.status === 'DISSOLVED')
    throw refused('ILLEGAL_TRANSITION', 'It exists no longer', 'input', 'organisationId');
};

const checkMember = async (tables: DataSources, input: StartMembershipInput): Promise<void> => {
  const { memberOrganisationId, memberPersonId } = input;
  if (Boolean(memberOrganisationId) === Boolean(memberPersonId))
    throw refused('INVALID_INPUT', 'Give either memberOrganisationId or memberPersonId', 'input');
  if (memberOrganisationId && !(await tables.organisations.load(memberOrganisationId)))
    throw refused('NOT_FOUND', 'There is no such organisation', 'input', 'memberOrganisationId');
  if (memberPersonId && !(await tables.people.load(memberPersonId)))
    throw refused('NOT_FOUND', 'There is no such person', 'input', 'memberPersonId');
};

export const membershipMutations: Resolvers = {
  Mutation: {
    startMembership: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'headquarters', 'staff');
        const organisationId = input.organisationId.toLowerCase();
        allowOwn(tx.viewer, organisationId, 'input', 'organisationId');
        await checkOrganisation(tx, organisationId);
        await checkMember(tx, input);
        checkPeriod(input.startsOn, input.endsOn);
        const id = uuidv7();
        await tx.membershipRepository.insert({
          id,
          organisationId,
          memberOrganisationId: input.memberOrganisationId || null,
          memberPersonId: input.memberPersonId || null,
          tier: input.tier == null ? null : requireText(input.tier, 100, 'input', 'tier'),
          isPublic: input.isPublic ?? false,
          startsOn: input.startsOn,
          endsOn: input.endsOn ?? null,
        });
        return { membership: await tx.memberships.load(id) };
      }),
    endMembership: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'headquarters', 'staff');
        const seen = isId(input.id) ? await tx.memberships.load(input.id) : null;
        if (seen) allowOwn(tx.viewer, seen.organisationId, 'input', 'id');
        const row = await lockVersion(tx.membershipRepository, input);
        checkPeriod(row.startsOn, input.endsOn);
        if (row.endsOn && input.endsOn >= row.endsOn)
          throw refused('ILLEGAL_TRANSITION', `It ends on ${row.endsOn} already`, 'input', 'endsOn');
        return { membership: await revise(tx.membershipRepository, row, { endsOn: input.endsOn }) };
      }),
  },
};
