import { type Module, userError } from '@media-graph/subgraph';
import { AdSurchargeEntity } from './surcharge.entity.ts';
import { surchargeResolvers } from './surcharge.resolvers.ts';

export const surcharge: Module = {
  resolvers: [surchargeResolvers],
  entities: [AdSurchargeEntity],
  constraintErrors: {
    surcharges_code_once: userError('DUPLICATE', 'A surcharge has one code', 'input', 'surcharges'),
    surcharges_page_once: userError('DUPLICATE', 'A page has one surcharge', 'input', 'surcharges'),
  },
};
