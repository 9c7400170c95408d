import { mutation, mutationOf } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createSection } from './create-section.ts';
import { mergeSections } from './merge-sections.ts';
import { orderSections } from './order-sections.ts';
import { reinstateSection } from './reinstate-section.ts';
import { renameSection } from './rename-section.ts';
import { retireSection } from './retire-section.ts';
import { setSectionReviewTimes } from './set-section-review-times.ts';

export const sectionResolvers: Resolvers = {
  Query: {
    sections: (_, { isRetired, text }, { sectionRepository }) => sectionRepository.inOrder(isRetired, text),
    sectionBySlug: (_, { slug }, { sectionRepository }) => sectionRepository.bySlug(slug),
    section: (_, { id }, { sections }) => sections.load(id),
  },
  Mutation: {
    createSection: mutation('section', createSection),
    orderSections: mutationOf(orderSections),
    mergeSections: mutation('section', mergeSections),
    retireSection: mutation('section', retireSection),
    reinstateSection: mutation('section', reinstateSection),
    renameSection: mutation('section', renameSection),
    setSectionReviewTimes: mutation('section', setSectionReviewTimes),
  },
  Section: {
    __resolveReference: ({ id }, { sections }) => sections.load(id),
    mergedInto: ({ mergedInto }, _, { sections }) => (mergedInto ? sections.load(mergedInto) : null),
  },
};
