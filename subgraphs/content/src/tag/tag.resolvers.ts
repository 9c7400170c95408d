import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { createTag } from './create-tag.ts';
import { mergeTags } from './merge-tags.ts';
import { reinstateTag } from './reinstate-tag.ts';
import { renameTag } from './rename-tag.ts';
import { retireTag } from './retire-tag.ts';

export const tagResolvers: Resolvers = {
  Query: {
    tags: (_, page, { tagRepository }) => tagRepository.page(page),
    tag: (_, { id }, { tags }) => tags.load(id),
    tagBySlug: (_, { slug }, { tagRepository }) => tagRepository.bySlug(slug),
  },
  Mutation: {
    createTag: mutation('tag', createTag),
    renameTag: mutation('tag', renameTag),
    mergeTags: mutation('tag', mergeTags),
    retireTag: mutation('tag', retireTag),
    reinstateTag: mutation('tag', reinstateTag),
  },
  Tag: {
    __resolveReference: ({ id }, { tags }) => tags.load(id),
    mergedInto: ({ mergedInto }, _, { tags }) => (mergedInto ? tags.load(mergedInto) : null),
  },
};
