import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addPaperRatePlan } from './add-paper-rate-plan.ts';
import { updatePaperRatePlan } from './update-paper-rate-plan.ts';

export const paperRatePlanResolvers: Resolvers = {
  Query: {
    paperRatePlans: forAudience('FINANCE', (_, page, { ratePlanRepository }) =>
      ratePlanRepository.page(page),
    ),
    paperRatePlan: (_, { id }, { ratePlans }) => ratePlans.load(id),
  },
  Mutation: {
    addPaperRatePlan: mutation('ratePlan', addPaperRatePlan),
    updatePaperRatePlan: mutation('ratePlan', updatePaperRatePlan),
  },
  PaperRatePlan: {
    __resolveReference: ({ id }, { ratePlans }) => ratePlans.load(id),
    title: ({ titleId }, _, { titles }) => titles.load(titleId),
    price: ({ priceMinor }) => cny(priceMinor),
  },
};
