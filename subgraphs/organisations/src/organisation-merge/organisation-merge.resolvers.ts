import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { undoOrganisationMerge } from './undo-organisation-merge.ts';

export const organisationMergeResolvers: Resolvers = {
  Query: {
    organisationMerges: (_, page, { organisationMergeRepository }) => organisationMergeRepository.page(page),
  },
  Mutation: {
    mergeOrganisations: mutation('merge', mergeOrganisations),
    undoOrganisationMerge: mutation('merge', undoOrganisationMerge),
  },
  OrganisationMerge: {
    __resolveReference: ({ id }, { organisationMerges }) => organisationMerges.load(id),
    duplicate: ({ duplicateId }, _, { organisations }) => organisations.load(duplicateId),
    into: ({ intoId }, _, { organisations }) => organisations.load(intoId),
    mergedAt: ({ createdAt }) => createdAt,
    movedCount: ({ moved }) => Object.values(moved).flat().length,
    leftMemberships: async ({ duplicateId, undoneAt }, _, { leftMembershipsOf }) =>
      undoneAt ? 0 : ((await leftMembershipsOf.load(duplicateId))?.count ?? 0),
  },
  OutsideBody: {
    mergedInto: ({ mergedIntoId }, _, { organisations }) =>
      mergedIntoId ? organisations.load(mergedIntoId) : null,
    formerIds: async ({ id }, _, { mergedIntoOrganisations }) =>
      (await mergedIntoOrganisations.load(id)).map((former) => former.id),
  },
};
