import { forWitnesses } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const nearDuplicateResolvers: Resolvers = {
  ImageAsset: {
    // What looks like another's draft must not tell that there is one.
    nearDuplicates: forWitnesses(async ({ id }, _, { nearDuplicatesOfAssets, mediaAssets }) => {
      const alike = await nearDuplicatesOfAssets.load(id);
      const seen = await Promise.all(alike.map((one) => mediaAssets.load(one.id)));
      return alike.filter((_one, index) => seen[index] !== null);
    }),
  },
  NearDuplicate: {
    asset: ({ id }, _, { mediaAssets }) => mediaAssets.load(id),
  },
};
