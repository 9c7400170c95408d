import type { Resolvers } from '../generated/resolvers.ts';

export const tag: Resolvers = {
  Query: {
    tags: (_, { type, ...page }, { tagRepository }) => tagRepository.page(type, page),
    tag: (_, { id }, { tags }) => tags.load(id),
  },
  Tag: {
    __resolveReference: ({ id }, { tags }) => tags.load(id),
  },
};
