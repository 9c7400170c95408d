import type { Module } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  SigningSeries: {
    __resolveReference: (series) => series,
    figures: ({ question }, _, { signingSeriesRepository }) => signingSeriesRepository.of(question),
  },
};

export const signingSeries: Module = { resolvers: [resolvers] };
