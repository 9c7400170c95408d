import { mutationOf } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { importWebPage } from './import-web-page.ts';

export const webPageResolvers: Resolvers = {
  Mutation: {
    importWebPage: mutationOf(importWebPage),
  },
};
