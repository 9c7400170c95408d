import type { Resolvers } from '../generated/resolvers.ts';
import { catalogue } from './catalogue/catalogue.ts';

export const indicatorResolvers: Resolvers = {
  Query: {
    indicator: (_, { code }) => catalogue.get(code) ?? null,
    indicators: (_, { dimension }) =>
      [...catalogue.values()].filter(({ dimensions }) => !dimension || dimensions.includes(dimension)),
  },
  Indicator: {
    __resolveReference: ({ code }) => catalogue.get(code) ?? null,
    sources: ({ sources }) => [...sources],
    dimensions: ({ dimensions }) => [...dimensions],
  },
};
