import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { setPrintingRates } from './set-printing-rates.ts';

export const printingRatesResolvers: Resolvers = {
  Query: {
    printingRates: forAudience('HEADQUARTERS', (_, page, { printingRatesRepository }) =>
      printingRatesRepository.page(page),
    ),
  },
  Mutation: {
    setPrintingRates: mutation('rates', setPrintingRates),
  },
  PrintingRates: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
    plate: ({ plateMinor }) => cny(plateMinor),
    pressHour: ({ pressHourMinor }) => cny(pressHourMinor),
    paperTonne: ({ paperTonneMinor }) => cny(paperTonneMinor),
  },
};
