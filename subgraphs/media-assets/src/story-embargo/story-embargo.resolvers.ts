import { mutationOf } from '@media-graph/subgraph';
import { forWitnesses } from '../access.ts';
import type { Article } from '../article/article.entity.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { isImage, type MediaFile } from '../media-asset/media-asset.entity.ts';
import { ofEveryKind } from '../media-file/of-every-kind.ts';
import { setStoryEmbargo } from './set-story-embargo.ts';

/** What a story shows that is public before it is, or would be once it is released. */
const uncoveredOf = async (
  { assetRefs = [], embargoedUntil }: Article,
  _: unknown,
  { mediaFiles }: Context,
): Promise<MediaFile[]> => {
  const until = embargoedUntil ? new Date(embargoedUntil) : new Date(0);
  if (until <= new Date()) return [];
  const files = await Promise.all([...new Set(assetRefs)].map((id) => mediaFiles.load(id)));
  return files
    .filter((file) => file !== null)
    .filter((file) => file.embargoedUntil === null || file.embargoedUntil < until);
};

export const storyEmbargoResolvers: Resolvers = {
  Mutation: {
    setStoryEmbargo: mutationOf(setStoryEmbargo),
  },
  ...ofEveryKind({
    storyEmbargoes: forWitnesses(({ id }, _, { storyEmbargoesOfAssets }) => storyEmbargoesOfAssets.load(id)),
  }),
  StoryEmbargo: {
    article: ({ articleId }) => ({ id: articleId }),
  },
  Article: {
    uncoveredFiles: uncoveredOf,
    uncoveredAssets: async (article, _, context) => (await uncoveredOf(article, _, context)).filter(isImage),
  },
};
