import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelNewspaperIssue } from './cancel-newspaper-issue.ts';
import { changeNewspaperIssue } from './change-newspaper-issue.ts';
import { createNewspaperIssue } from './create-newspaper-issue.ts';
import { lastOf } from './last-of.ts';
import { reinstateNewspaperIssue } from './reinstate-newspaper-issue.ts';

export const newspaperIssueResolvers: Resolvers = {
  Query: {
    newspaperIssue: (_, { id }, { newspaperIssues }) => newspaperIssues.load(id),
    newspaperIssueByDate: (_, key, { newspaperIssuesByKey }) => newspaperIssuesByKey.load(key),
    newspaperIssues: (_, page, { newspaperIssueRepository }) => newspaperIssueRepository.page(page),
  },
  Mutation: {
    createNewspaperIssue: mutation('issue', createNewspaperIssue),
    changeNewspaperIssue: mutation('issue', changeNewspaperIssue),
    cancelNewspaperIssue: mutation('issue', cancelNewspaperIssue),
    reinstateNewspaperIssue: mutation('issue', reinstateNewspaperIssue),
  },
  NewspaperIssue: {
    __resolveReference: (reference, { newspaperIssues, newspaperIssuesByKey }) =>
      'id' in reference ? newspaperIssues.load(reference.id) : newspaperIssuesByKey.load(reference),
    pages: ({ id }, _, { pagesOfIssues }) => pagesOfIssues.load(id),
    pagesSignedOffAt: async ({ id }, _, { pagesOfIssues }) =>
      lastOf((await pagesOfIssues.load(id)).map(({ signedOffAt }) => signedOffAt)),
    platesSentAt: async ({ id }, _, { pagesOfIssues }) =>
      lastOf((await pagesOfIssues.load(id)).map(({ plateSentAt }) => plateSentAt)),
    articles: async ({ id }, _, { pagesOfIssues, placementsOfPages, articles }) => {
      const pages = await pagesOfIssues.load(id);
      const placements = (await Promise.all(pages.map((page) => placementsOfPages.load(page.id)))).flat();
      const ids = new Set(placements.map(({ articleId }) => articleId));
      const found = await Promise.all([...ids].map((articleId) => articles.load(articleId)));
      return found.filter((article) => article !== null);
    },
  },
};
