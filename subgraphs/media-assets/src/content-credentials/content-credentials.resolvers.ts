import type { Resolvers } from '../generated/resolvers.ts';

export const contentCredentialsResolvers: Resolvers = {
  ImageAsset: {
    contentCredentials: ({ originalMetadata }) => originalMetadata.contentCredentials ?? null,
  },
};
