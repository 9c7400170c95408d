import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdRateCardEntity, AdRateEntity } from './rate-card.entity.ts';
import { rateCardResolvers } from './rate-card.resolvers.ts';

export const rateCard: Module = {
  resolvers: [rateCardResolvers],
  entities: [AdRateCardEntity, AdRateEntity],
  constraintErrors: {
    rate_cards_company: noCompany,
    rates_held: userError(
      'ILLEGAL_TRANSITION',
      'The rate card has begun: end it, and create one for the new prices',
      ...['input', 'rates'],
    ),
    rate_cards_held: userError(
      'ILLEGAL_TRANSITION',
      'The rate card has held on these days',
      ...['input', 'endsOn'],
    ),
    rate_cards_one_at_a_time: userError(
      'CONFLICT_OVERLAP',
      'There is a rate card for a part of this time',
      ...['input', 'startsOn'],
    ),
    rates_product: userError('NOT_FOUND', 'There is no such product', 'input', 'rates'),
    rates_once: userError('DUPLICATE', 'A product has one rate for a section', 'input', 'rates'),
  },
};
