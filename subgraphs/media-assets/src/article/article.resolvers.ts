import type { Resolvers } from '../generated/resolvers.ts';

export const articleResolvers: Resolvers = {
  Article: {
    assets: async ({ assetRefs = [] }, _, { mediaAssets }) => {
      const assets = await Promise.all(assetRefs.map((id) => mediaAssets.load(id)));
      return assets.filter((asset) => asset !== null);
    },
  },
};
