import { type Module, userError } from '@media-graph/subgraph';
import { PaperRatePlanEntity } from './paper-rate-plan.entity.ts';
import { paperRatePlanResolvers } from './paper-rate-plan.resolvers.ts';

export const paperRatePlan: Module = {
  resolvers: [paperRatePlanResolvers],
  entities: [PaperRatePlanEntity],
  constraintErrors: {
    rate_plans_code_unique: userError('DUPLICATE', 'There is a plan with this code', 'input', 'code'),
    rate_plans_no_overlap: userError(
      'CONFLICT_OVERLAP',
      'The title has another price for these months and copies on one of these days',
      ...['input', 'validFrom'],
    ),
    rate_plans_sold: userError(
      'ILLEGAL_TRANSITION',
      'Terms were sold by this plan: retire it, and add another one',
      ...['input', 'id'],
    ),
    rate_plans_retired: userError('INVALID_INPUT', 'The plan is sold no longer', 'input', 'ratePlanId'),
    subscription_terms_other_plan: userError(
      'INVALID_INPUT',
      'The plan is for another title, or for more copies',
      ...['input', 'ratePlanId'],
    ),
    subscription_terms_off_plan: userError(
      'INVALID_INPUT',
      'Say why the price is not that of the plan',
      ...['input', 'priceReason'],
    ),
  },
};
