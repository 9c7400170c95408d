import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { renameSection } from './rename-section.ts';

export const sectionResolvers: Resolvers = {
  Query: {
    sections: (_, __, { sectionRepository }) => sectionRepository.inOrder(),
    section: (_, { id }, { sections }) => sections.load(id),
  },
  Mutation: {
    renameSection: mutation('section', renameSection),
  },
  Section: {
    __resolveReference: ({ id }, { sections }) => sections.load(id),
  },
};
