import type { OrganisationResolvers, PressGroupResolvers, Resolvers } from '../generated/resolvers.ts';
import { isSlug } from './check-profile.ts';
import { organisationTypes, typeOf } from './type-of.ts';

/** The fields that are more than a column; every kind of organisation has them. */
const fields: Omit<PressGroupResolvers, '__resolveReference'> = {
  parent: ({ parentId }, _, { organisations }) => (parentId ? organisations.load(parentId) : null),
  children: ({ id }, page, { children }) => children.load(id, page),
  members: ({ id }, page, { members }) => members.load(id, page),
  memberships: ({ id }, page, { membershipsOfOrganisations }) => membershipsOfOrganisations.load(id, page),
  people: ({ id }, page, { peopleOf }) => peopleOf.load(id, page),
  facilities: ({ id }, _, { facilitiesOf }) => facilitiesOf.load(id),
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

const interfaceResolvers: OrganisationResolvers = {
  __resolveType: typeOf,
  __resolveReference: ({ id }, { organisations }) => organisations.load(id),
};

export const organisation: Resolvers = {
  ...kinds,
  Organisation: interfaceResolvers,
  OutsideBody: { ...kinds.OutsideBody, structure: ({ structure }) => structure ?? [] },
  Query: {
    organisation: (_, { id }, { organisations }) => organisations.load(id),
    organisationBySlug: (_, { slug }, { organisationRepository }) =>
      isSlug(slug) ? organisationRepository.bySlug(slug) : null,
    organisations: (_, { first, after, ...filter }, { organisationRepository }) =>
      organisationRepository.page(filter, { first, after }),
    searchOrganisations: (_, { text, kind, first, after }, { organisationRepository }) =>
      organisationRepository.named(text, { kind }, { first, after }),
  },
};
