import type { Module } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  PrintSeries: {
    __resolveReference: (series) => series,
    figures: forAudience('HEADQUARTERS', ({ question }, _, { printSeriesRepository }) =>
      printSeriesRepository.of(question),
    ),
  },
};

export const printSeries: Module = { resolvers: [resolvers] };
