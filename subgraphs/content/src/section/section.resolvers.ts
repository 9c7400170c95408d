import { allow, lockVersion, mutate, revise } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const sectionResolvers: Resolvers = {
  Query: {
    sections: (_, __, { sectionRepository }) => sectionRepository.inOrder(),
    section: (_, { id }, { sections }) => sections.load(id),
  },
  Mutation: {
    renameSection: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ sectionRepository, viewer }) => {
        allow(viewer, 'editor');
        const section = await lockVersion(sectionRepository, input);
        return { section: await revise(sectionRepository, section, { name: input.name }) };
      }),
  },
  Section: {
    __resolveReference: ({ id }, { sections }) => sections.load(id),
  },
};
