import type { Module } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  PrintSeries: {
    __resolveReference: (series) => series,
    figures: forAudience('HEADQUARTERS', ({ id }, _, { printSeriesRepository }) =>
      printSeriesRepository.of(id),
    ),
  },
};

export const printSeries: Module = { resolvers: [resolvers] };
