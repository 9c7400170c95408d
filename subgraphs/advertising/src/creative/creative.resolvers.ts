import { advertisementLabel } from '../business/label.ts';
import { requireReach } from '../business/require-reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { keepUntil } from './keep-until.ts';

export const creative: Resolvers = {
  Query: {
    adCreative: (_, { id }, { creatives }) => creatives.load(id),
    adCreatives: (_, { status, ...page }, { creativeRepository }) => creativeRepository.page(status, page),
  },
  AdCreative: {
    __resolveReference: ({ id }, { creatives }) => creatives.load(id),
    advertiser: async ({ advertiserId }, _, { advertisers }) => (await advertisers.load(advertiserId))!,
    asset: ({ assetId }) => (assetId === null ? null : { id: assetId }),
    label: () => advertisementLabel,
    reviews: ({ id }, _, { reviewsOfCreatives }) => reviewsOfCreatives.load(id),
    lines: async ({ id }, _, { assignmentsOfCreatives, lines }) => {
      const assigned = await assignmentsOfCreatives.load(id);
      return Promise.all(assigned.map(async ({ lineId }) => (await lines.load(lineId))!));
    },
    keepUntil: async ({ id }, _, { assignmentsOfCreatives, lines }) => {
      const assigned = await assignmentsOfCreatives.load(id);
      return keepUntil(await Promise.all(assigned.map(({ lineId }) => lines.load(lineId))));
    },
  },
  AdReview: {
    at: ({ reviewedAt }) => reviewedAt,
  },
  AdAssignment: {
    creative: async ({ creativeId }, _, { creatives }) => (await creatives.load(creativeId))!,
    line: async ({ lineId }, _, { lines }) => (await lines.load(lineId))!,
  },
  MediaAsset: {
    __resolveReference: ({ id }) => ({ id }),
    usedInCreatives: async ({ id }, _, context) => {
      await requireReach(context, 'CUSTOMERS');
      return context.creativesOfAssets.load(id);
    },
  },
};
