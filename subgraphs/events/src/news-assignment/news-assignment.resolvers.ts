import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { assignNewsCoverage } from './assign-news-coverage.ts';
import { changeNewsAssignment } from './change-news-assignment.ts';
import { moveNewsAssignment } from './move-news-assignment.ts';

const stub = (id: string | null) => (id === null ? null : { id });

export const newsAssignmentResolvers: Resolvers = {
  Mutation: {
    assignNewsCoverage: mutation('assignment', assignNewsCoverage),
    changeNewsAssignment: mutation('assignment', changeNewsAssignment),
    moveNewsAssignment: mutation('assignment', moveNewsAssignment),
  },
  NewsAssignment: {
    __resolveReference: ({ id }, { newsAssignments }) => newsAssignments.load(id),
    coverage: async ({ coverageId }, _, { newsCoverages }) => (await newsCoverages.load(coverageId))!,
    person: ({ personId }) => ({ id: personId }),
    article: ({ articleId }) => stub(articleId),
    asset: ({ assetId }) => stub(assetId),
  },
  Person: {
    newsAssignments: ({ id }, page, { assignmentsOfPeople }) => assignmentsOfPeople.load(id, page),
  },
  Article: {
    newsAssignments: ({ id }, _, { assignmentsOfArticles }) => assignmentsOfArticles.load(id),
  },
  MediaAsset: {
    newsAssignments: ({ id }, _, { assignmentsOfAssets }) => assignmentsOfAssets.load(id),
  },
};
