import { type Module, userError } from '@media-graph/subgraph';
import { OrganisationEntity } from './organisation.entity.ts';
import { organisationResolvers } from './organisation.resolvers.ts';

export const organisation: Module = {
  resolvers: [organisationResolvers],
  entities: [OrganisationEntity],
  constraintErrors: {
    organisations_slug_unique: userError(
      'DUPLICATE',
      'Another organisation has this short name',
      ...['input', 'slug'],
    ),
    organisations_uscc_unique: userError(
      'DUPLICATE',
      'Another organisation has this code',
      ...['input', 'uscc'],
    ),
    organisations_no_cycle: userError(
      'INVALID_INPUT',
      'An organisation cannot stand below itself',
      ...['input', 'parentId'],
    ),
  },
};
