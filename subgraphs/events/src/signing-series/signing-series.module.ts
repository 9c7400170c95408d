import type { Module } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  SigningSeries: {
    __resolveReference: (series) => series,
    figures: ({ id }, _, { signingSeriesRepository }) => signingSeriesRepository.of(id),
  },
};

export const signingSeries: Module = { resolvers: [resolvers] };
