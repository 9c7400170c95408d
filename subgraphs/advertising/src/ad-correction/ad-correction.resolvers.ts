import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { correctAdPlacement } from './correct-ad-placement.ts';

export const adCorrectionResolvers: Resolvers = {
  Query: {
    adCorrections: forAudience('HEADQUARTERS', (_, page, { adCorrectionRepository }) =>
      adCorrectionRepository.page(page),
    ),
  },
  Mutation: {
    correctAdPlacement: mutation('correction', correctAdPlacement),
  },
  CorrectAdPlacementPayload: {
    line: ({ correction }, _, { lines }) => (correction ? lines.load(correction.lineId) : null),
  },
  AdCorrection: {
    placement: async ({ placementId }, _, { placements }) => (await placements.load(placementId))!,
    line: async ({ lineId }, _, { lines }) => (await lines.load(lineId))!,
    priceChange: ({ priceChangeMinor }) => cny(priceChangeMinor),
    costChange: ({ costChangeMinor }) => cny(costChangeMinor),
    recordedAt: ({ createdAt }) => createdAt,
  },
};
