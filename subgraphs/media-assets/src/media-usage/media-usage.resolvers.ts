import { mutation } from '@media-graph/subgraph';
import { forWitnesses } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileOf } from '../media-file/file-of.ts';
import { ofEveryKind } from '../media-file/of-every-kind.ts';
import { recordMediaUsage } from './record-media-usage.ts';
import { removeMediaUsage } from './remove-media-usage.ts';

export const mediaUsageResolvers: Resolvers = {
  Query: {
    mostUsedMediaAssets: (_, { first, after, ...asked }, { mediaUsageRepository }) =>
      mediaUsageRepository.mostUsed(asked, { first, after }),
    takedownTasks: (_, page, { mediaUsageRepository }) => mediaUsageRepository.tasks(page),
  },
  Mutation: {
    recordMediaUsage: mutation('usage', recordMediaUsage),
    removeMediaUsage: mutation('usage', removeMediaUsage),
  },
  ...ofEveryKind({
    usages: forWitnesses(({ id }, page, { usagesOfAssets }) => usagesOfAssets.load(id, page)),
  }),
  MediaUsage: {
    article: ({ articleId }) => (articleId === null ? null : { id: articleId }),
    agreement: ({ agreementId }) => (agreementId === null ? null : { id: agreementId }),
    taker: ({ takerId }) => (takerId === null ? null : { id: takerId }),
  },
  MediaAssetUse: {
    ...fileOf(({ id }) => id),
  },
  TakedownTask: {
    ...fileOf(({ id }) => id),
    usages: ({ id }, _, { standingUsages }) => standingUsages.load(id),
  },
};
