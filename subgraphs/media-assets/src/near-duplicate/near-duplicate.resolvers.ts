import { forWitnesses } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const nearDuplicateResolvers: Resolvers = {
  ImageAsset: {
    nearDuplicates: forWitnesses(({ id }, _, { nearDuplicatesOfAssets }) => nearDuplicatesOfAssets.load(id)),
  },
  NearDuplicate: {
    asset: ({ id }, _, { mediaAssets }) => mediaAssets.load(id),
  },
};
