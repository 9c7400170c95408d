import { type Module, userError } from '@media-graph/subgraph';
import { FrontEntity } from './front.entity.ts';
import { frontResolvers } from './front.resolvers.ts';
import { FrontEditionEntity } from './front-edition.entity.ts';

export const front: Module = {
  resolvers: [frontResolvers],
  entities: [FrontEntity, FrontEditionEntity],
  constraintErrors: {
    fronts_slug_unique: userError('DUPLICATE', 'Another front has this short name', 'input', 'slug'),
    fronts_section_exists: userError('INVALID_INPUT', 'There is no such section', 'input', 'sectionId'),
  },
};
