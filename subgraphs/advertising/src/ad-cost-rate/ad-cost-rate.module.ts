import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdCostRateEntity } from './ad-cost-rate.entity.ts';
import { adCostRateResolvers } from './ad-cost-rate.resolvers.ts';

export const adCostRate: Module = {
  resolvers: [adCostRateResolvers],
  entities: [AdCostRateEntity],
  constraintErrors: {
    ad_cost_rates_company: noCompany,
    ad_cost_rates_held: userError(
      'ILLEGAL_TRANSITION',
      'The day is over, or has begun, with a rate: set one for a day to come, and correct what has appeared',
      ...['input', 'validFrom'],
    ),
    ad_cost_rates_one_a_day: userError(
      'DUPLICATE',
      'Somebody set the rate of this day',
      'input',
      'validFrom',
    ),
    ad_cost_rates_shares: userError(
      'INVALID_INPUT',
      'Fee and commission are at most the whole price',
      ...['input', 'commissionBasisPoints'],
    ),
  },
};
