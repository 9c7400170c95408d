import { type Module, userError } from '@media-graph/subgraph';
import { ExchangeAgreementEntity } from './exchange-agreement.entity.ts';
import { exchangeAgreementResolvers } from './exchange-agreement.resolvers.ts';

export const exchangeAgreement: Module = {
  resolvers: [exchangeAgreementResolvers],
  entities: [ExchangeAgreementEntity],
  constraintErrors: {
    exchange_agreements_no_overlap: userError(
      'CONFLICT_OVERLAP',
      'Another agreement of the two holds in a part of this time: amend that',
      ...['input', 'id'],
    ),
    exchange_agreements_one_amendment: userError(
      'DUPLICATE',
      'An amendment of it is drafted already',
      ...['input', 'id'],
    ),
    exchange_agreements_of_members: userError(
      'ILLEGAL_TRANSITION',
      'Both must be members of the alliance, on its first day or when it is taken up again',
      ...['input', 'id'],
    ),
  },
};
