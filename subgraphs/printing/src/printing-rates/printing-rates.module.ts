import { cny, type Module, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { PrintingRatesEntity } from './printing-rates.entity.ts';
import { setPrintingRates } from './set-printing-rates.ts';

const resolvers: Resolvers = {
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
    plate: ({ plateMinor }) => cny(BigInt(plateMinor)),
    pressHour: ({ pressHourMinor }) => cny(BigInt(pressHourMinor)),
    paperTonne: ({ paperTonneMinor }) => cny(BigInt(paperTonneMinor)),
    isSynthetic: () => false,
  },
};

export const printingRates: Module = { resolvers: [resolvers], entities: [PrintingRatesEntity] };
