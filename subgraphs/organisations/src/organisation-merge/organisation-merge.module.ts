import { type Module, userError } from '@media-graph/subgraph';
import { OrganisationMergeEntity } from './organisation-merge.entity.ts';
import { organisationMergeResolvers } from './organisation-merge.resolvers.ts';

export const organisationMerge: Module = {
  resolvers: [organisationMergeResolvers],
  entities: [OrganisationMergeEntity],
  constraintErrors: {
    organisations_stand_for_themselves: userError(
      'ILLEGAL_TRANSITION',
      'The organisation was merged into another: name that one',
    ),
  },
};
