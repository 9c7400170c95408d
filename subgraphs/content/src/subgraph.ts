import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { createContext, type Tables } from './context.ts';
import { SectionEntity } from './section/section.entity.ts';
import { section } from './section/section.resolvers.ts';
import { seedSections } from './section/section.seed.ts';

export const content: Subgraph<Tables> = {
  name: 'content',
  directory: import.meta.dirname,
  resolvers: [section],
  entities: [SectionEntity],
  migrations,
  databaseRoles: ['content_reader', 'content_newsroom'],
  databaseRole: ({ roles }) =>
    roles.some((role) => ['editor', 'reviewer'].includes(role)) ? 'content_newsroom' : 'content_reader',
  createContext,
  seeds: { sections: seedSections },
};
