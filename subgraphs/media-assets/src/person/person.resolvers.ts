import type { Resolvers } from '../generated/resolvers.ts';

export const person: Resolvers = {
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    photos: ({ id }, page, { photos }) => photos.load(id, page),
  },
};
