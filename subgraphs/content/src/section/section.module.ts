import { type Module, userError } from '@media-graph/subgraph';
import { SectionEntity } from './section.entity.ts';
import { sectionResolvers } from './section.resolvers.ts';

export const section: Module = {
  resolvers: [sectionResolvers],
  entities: [SectionEntity],
  constraintErrors: {
    sections_slug_unique: userError('DUPLICATE', 'Another section has this short name', 'input', 'slug'),
  },
};
