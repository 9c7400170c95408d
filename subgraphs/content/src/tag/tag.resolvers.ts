import type { Resolvers } from '../generated/resolvers.ts';

export const tagResolvers: Resolvers = {
  Query: {
    tags: (_, page, { tagRepository }) => tagRepository.page(page),
    tag: (_, { id }, { tags }) => tags.load(id),
  },
  Tag: {
    __resolveReference: ({ id }, { tags }) => tags.load(id),
  },
};
