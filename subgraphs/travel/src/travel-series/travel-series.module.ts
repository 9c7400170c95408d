import type { Module } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  TravelSeries: {
    __resolveReference: (series) => series,
    figures: forAudience('HEADQUARTERS', ({ id }, _, { travelSeriesRepository }) =>
      travelSeriesRepository.of(id),
    ),
  },
};

export const travelSeries: Module = { resolvers: [resolvers] };
