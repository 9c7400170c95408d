import { type Module, userError } from '@media-graph/subgraph';
import { DataConsentEntity } from './data-consent.entity.ts';
import { dataConsentResolvers } from './data-consent.resolvers.ts';

export const dataConsent: Module = {
  resolvers: [dataConsentResolvers],
  entities: [DataConsentEntity],
  constraintErrors: {
    data_consents_one_stands: userError('DUPLICATE', 'This consent stands already', 'input', 'purpose'),
  },
};
