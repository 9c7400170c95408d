import { mutation } from '@media-graph/subgraph';
import { forTheGroup } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordNewspaperPlate } from './record-newspaper-plate.ts';
import { signOffNewspaperPage } from './sign-off-newspaper-page.ts';

export const newspaperPageResolvers: Resolvers = {
  Mutation: {
    signOffNewspaperPage: mutation('page', signOffNewspaperPage),
    recordNewspaperPlate: mutation('page', recordNewspaperPlate),
  },
  NewspaperPage: {
    __resolveReference: ({ id }, { newspaperPages }) => newspaperPages.load(id),
    issue: async ({ issueId }, _, { newspaperIssues }) => (await newspaperIssues.load(issueId))!,
    section: ({ sectionId }, _, { sections }) => (sectionId ? sections.load(sectionId) : null),
    editor: ({ editorId }) => (editorId ? { id: editorId } : null),
    signedOffAt: forTheGroup(({ signedOffAt }) => signedOffAt),
    plateSentAt: forTheGroup(({ plateSentAt }) => plateSentAt),
    placements: ({ id }, _, { placementsOfPages }) => placementsOfPages.load(id),
  },
  PagePlacement: {
    page: async ({ pageId }, _, { newspaperPages }) => (await newspaperPages.load(pageId))!,
    article: async ({ articleId }, _, { articles }) => (await articles.load(articleId))!,
  },
  Article: {
    placements: ({ id }, _, { placementsOfArticles }) => placementsOfArticles.load(id),
  },
};
