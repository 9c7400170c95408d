import { forbidden, mutation } from '@media-graph/subgraph';
import { forWitnesses, seesEverything } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordMediaUsage } from './record-media-usage.ts';
import { removeMediaUsage } from './remove-media-usage.ts';

export const mediaUsageResolvers: Resolvers = {
  Query: {
    takedownTasks: (_, page, { viewer, mediaUsageRepository }) => {
      if (!seesEverything(viewer)) throw forbidden('This is for the desks, reviewers and headquarters');
      return mediaUsageRepository.tasks(page);
    },
  },
  Mutation: {
    recordMediaUsage: mutation('usage', recordMediaUsage),
    removeMediaUsage: mutation('usage', removeMediaUsage),
  },
  ImageAsset: {
    usages: forWitnesses(({ id }, page, { usagesOfAssets }) => usagesOfAssets.load(id, page)),
  },
  MediaUsage: {
    article: ({ articleId }) => (articleId === null ? null : { id: articleId }),
  },
  TakedownTask: {
    asset: ({ id }, _, { mediaAssets }) => mediaAssets.load(id),
    usages: ({ id }, _, { standingUsages }) => standingUsages.load(id),
  },
};
