import { mutationOf } from '@media-graph/subgraph';
import { forWitnesses } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ofEveryKind } from '../media-file/of-every-kind.ts';
import { setStoryEmbargo } from './set-story-embargo.ts';

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
    uncoveredAssets: async ({ assetRefs = [], embargoedUntil }, _, { mediaAssets }) => {
      const until = embargoedUntil ? new Date(embargoedUntil) : new Date(0);
      if (until <= new Date()) return [];
      const assets = await Promise.all([...new Set(assetRefs)].map((id) => mediaAssets.load(id)));
      return assets
        .filter((asset) => asset !== null)
        .filter((asset) => asset.embargoedUntil === null || asset.embargoedUntil < until);
    },
  },
};
