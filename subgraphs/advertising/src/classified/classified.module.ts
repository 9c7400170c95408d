import type { Module } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  NewspaperIssue: {
    classifieds: async ({ id }, { page, heading }, { classifiedsOfIssues }) =>
      (await classifiedsOfIssues.load(id)).filter(
        (one) => (page == null || one.page === page) && (heading == null || one.heading === heading),
      ),
  },
};

export const classified: Module = { resolvers: [resolvers] };
