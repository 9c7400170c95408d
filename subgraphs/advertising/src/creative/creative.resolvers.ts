import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import { settingOn } from '../ad-setting/ad-settings.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { advertisementLabel } from './advertisement-label.ts';
import { assignAdCreatives } from './assign-ad-creatives.ts';
import { keepUntil } from './keep-until.ts';
import { resubmitAdCreative } from './resubmit-ad-creative.ts';
import { reviewAdCreative } from './review-ad-creative.ts';
import { submitAdCreative } from './submit-ad-creative.ts';

export const creativeResolvers: Resolvers = {
  Query: {
    adCreative: (_, { id }, { creatives }) => creatives.load(id),
    adCreatives: forAudience('FINANCE', (_, page, { creativeRepository }) => creativeRepository.page(page)),
  },
  Mutation: {
    submitAdCreative: mutation('creative', submitAdCreative),
    reviewAdCreative: mutation('creative', reviewAdCreative),
    resubmitAdCreative: mutation('creative', resubmitAdCreative),
    assignAdCreatives: mutation('line', assignAdCreatives),
  },
  AdCreative: {
    __resolveReference: ({ id }, { creatives }) => creatives.load(id),
    advertiser: async ({ advertiserId }, _, { advertisers }) => (await advertisers.load(advertiserId))!,
    asset: ({ assetId }) => (assetId === null ? null : { id: assetId }),
    label: () => advertisementLabel,
    reviews: ({ id }, _, { reviewsOfCreatives }) => reviewsOfCreatives.load(id),
    lines: ({ id }, page, { linesOfCreatives }) => linesOfCreatives.load(id, page),
    keepUntil: async ({ id, organisationId }, _, context) => {
      const last = (await context.lastDaysOfCreatives.load(id))?.lastDay;
      return last ? keepUntil(last, await settingOn(context, organisationId, 'ARCHIVE_YEARS', last)) : null;
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
    usedInCreatives: forAudience('FINANCE', ({ id }, page, { creativesOfAssets }) =>
      creativesOfAssets.load(id, page),
    ),
  },
};
