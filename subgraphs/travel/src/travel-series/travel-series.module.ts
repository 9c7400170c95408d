import type { Module } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  TravelSeries: {
    __resolveReference: (series) => series,
    figures: forAudience('HEADQUARTERS', ({ question }, _, { travelSeriesRepository }) =>
      travelSeriesRepository.of(question),
    ),
  },
};

export const travelSeries: Module = { resolvers: [resolvers] };
