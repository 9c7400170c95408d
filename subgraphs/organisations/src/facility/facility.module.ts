import { type Module, userError } from '@media-graph/subgraph';
import { FacilityEntity } from './facility.entity.ts';
import { facilityResolvers } from './facility.resolvers.ts';

export const facility: Module = {
  resolvers: [facilityResolvers],
  entities: [FacilityEntity],
  constraintErrors: {
    facilities_slug_unique: userError('DUPLICATE', 'Another hall has this short name', 'input', 'slug'),
  },
};
