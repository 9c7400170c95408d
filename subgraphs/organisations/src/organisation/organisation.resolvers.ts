import { isSlug, mutation } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { OrganisationResolvers, PressGroupResolvers, Resolvers } from '../generated/resolvers.ts';
import type { Organisation } from './organisation.entity.ts';
import { registerOrganisation } from './register-organisation.ts';
import { organisationTypes, typeOf } from './type-of.ts';
import { updateOrganisation } from './update-organisation.ts';

/** The fields that are more than a column; every kind of organisation has them. */
const fields: Omit<PressGroupResolvers, '__resolveReference'> = {
  parent: ({ parentId }, _, { organisations }) => (parentId ? organisations.load(parentId) : null),
  children: ({ id }, page, { childrenOfOrganisations }) => childrenOfOrganisations.load(id, page),
  members: ({ id }, page, { membersOfOrganisations }) => membersOfOrganisations.load(id, page),
  memberships: ({ id }, page, { membershipsOfOrganisations }) => membershipsOfOrganisations.load(id, page),
  people: ({ id }, page, { peopleOfOrganisations }) => peopleOfOrganisations.load(id, page),
  membershipTiers: ({ id }, _, { tiersOfOrganisations }) => tiersOfOrganisations.load(id),
  facilities: ({ id }, _, { facilitiesOfOrganisations }) => facilitiesOfOrganisations.load(id),
};

const kinds: Resolvers = Object.fromEntries(
  organisationTypes.map((type) => {
    // A reference that names the wrong type refers to nothing.
    const __resolveReference: PressGroupResolvers['__resolveReference'] = async (
      { id },
      { organisations },
    ) => {
      const row = await organisations.load(id);
      return row && typeOf(row) === type ? row : null;
    };
    return [type, { ...fields, __resolveReference }];
  }),
);

/** What was merged into another is found as that one. */
const standing = (found: Organisation | null, { organisations }: Context) =>
  found?.mergedIntoId ? organisations.load(found.mergedIntoId) : found;

const interfaceResolvers: OrganisationResolvers = {
  __resolveType: typeOf,
  __resolveReference: ({ id }, { organisations }) => organisations.load(id),
};

export const organisationResolvers: Resolvers = {
  ...kinds,
  Organisation: interfaceResolvers,
  OutsideBody: { ...kinds.OutsideBody, structure: ({ structure }) => structure ?? [] },
  Query: {
    organisation: async (_, { id }, context) => standing(await context.organisations.load(id), context),
    organisationBySlug: async (_, { slug }, context) =>
      isSlug(slug, 60) ? standing(await context.organisationRepository.bySlug(slug), context) : null,
    organisations: (_, page, { organisationRepository }) => organisationRepository.page(page),
    searchOrganisations: (_, page, { organisationRepository }) => organisationRepository.named(page),
  },
  Mutation: {
    registerOrganisation: mutation('organisation', registerOrganisation),
    updateOrganisation: mutation('organisation', updateOrganisation),
  },
};
