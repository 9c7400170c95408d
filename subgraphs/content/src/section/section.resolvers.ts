import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { renameSection } from './rename-section.ts';
import { setSectionReviewTimes } from './set-section-review-times.ts';

export const sectionResolvers: Resolvers = {
  Query: {
    sections: (_, __, { sectionRepository }) => sectionRepository.inOrder(),
    section: (_, { id }, { sections }) => sections.load(id),
  },
  Mutation: {
    renameSection: mutation('section', renameSection),
    setSectionReviewTimes: mutation('section', setSectionReviewTimes),
  },
  Section: {
    __resolveReference: ({ id }, { sections }) => sections.load(id),
  },
};
