import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdRateCardEntity, AdRateEntity } from './rate-card.entity.ts';
import { rateCardResolvers } from './rate-card.resolvers.ts';

export const rateCard: Module = {
  resolvers: [rateCardResolvers],
  entities: [AdRateCardEntity, AdRateEntity],
  constraintErrors: {
    rate_cards_company: noCompany,
    rate_cards_one_at_a_time: userError(
      'CONFLICT_OVERLAP',
      'There is a rate card for a part of this time',
      ...['input', 'startsOn'],
    ),
    rates_product: userError('NOT_FOUND', 'There is no such product', 'input', 'rates'),
    rates_once: userError('DUPLICATE', 'A product has one rate for a section', 'input', 'rates'),
  },
};
