import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { decideAdDiscount } from './decide-ad-discount.ts';
import { discountPercent } from './discount-percent.ts';
import { requestAdDiscount } from './request-ad-discount.ts';
import { withdrawAdDiscount } from './withdraw-ad-discount.ts';

export const discountResolvers: Resolvers = {
  Query: {
    adDiscountRequests: forAudience('HEADQUARTERS', (_, page, { discountRequestRepository }) =>
      discountRequestRepository.page(page),
    ),
  },
  Mutation: {
    requestAdDiscount: mutation('request', requestAdDiscount),
    decideAdDiscount: mutation('request', decideAdDiscount),
    withdrawAdDiscount: mutation('request', withdrawAdDiscount),
  },
  AdLine: {
    discountPercent: (line) => discountPercent(line),
    discountRequests: ({ id }, _, { discountRequestsOfLines }) => discountRequestsOfLines.load(id),
  },
  AdDiscountRequest: {
    line: async ({ lineId }, _, { lines }) => (await lines.load(lineId))!,
    requestedAt: ({ createdAt }) => createdAt,
  },
};
