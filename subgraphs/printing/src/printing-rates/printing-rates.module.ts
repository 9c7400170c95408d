import { type Module, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import { PrintingRatesEntity } from './printing-rates.entity.ts';
import { printingRatesResolvers } from './printing-rates.resolvers.ts';

export const printingRates: Module = {
  resolvers: [printingRatesResolvers],
  entities: [PrintingRatesEntity],
  constraintErrors: {
    printing_rates_company: noWorks,
    printing_rates_one_a_day: userError(
      'DUPLICATE',
      'There are rates from this day on',
      'input',
      'validFrom',
    ),
  },
};
