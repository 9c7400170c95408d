import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { continuation } from './continuation.ts';
import { placeArticle } from './place-article.ts';
import { recordNewspaperPlate } from './record-newspaper-plate.ts';
import { recordPageProof } from './record-page-proof.ts';
import { remakeNewspaperPage } from './remake-newspaper-page.ts';
import { removeArticleFromPage } from './remove-article-from-page.ts';
import { reopenNewspaperPage } from './reopen-newspaper-page.ts';
import { setNewspaperPageCredits } from './set-newspaper-page-credits.ts';
import { signOffNewspaperPage } from './sign-off-newspaper-page.ts';
import { swapArticlesOnPages } from './swap-articles-on-pages.ts';
import { swapNewspaperPages } from './swap-newspaper-pages.ts';

export const newspaperPageResolvers: Resolvers = {
  Mutation: {
    placeArticle: mutation('page', placeArticle),
    removeArticleFromPage: mutation('page', removeArticleFromPage),
    swapNewspaperPages: mutation('page', swapNewspaperPages),
    swapArticlesOnPages: mutation('page', swapArticlesOnPages),
    setNewspaperPageCredits: mutation('page', setNewspaperPageCredits),
    recordPageProof: mutation('page', recordPageProof),
    reopenNewspaperPage: mutation('page', reopenNewspaperPage),
    remakeNewspaperPage: mutation('page', remakeNewspaperPage),
    signOffNewspaperPage: mutation('page', signOffNewspaperPage),
    recordNewspaperPlate: mutation('page', recordNewspaperPlate),
  },
  NewspaperPage: {
    __resolveReference: ({ id }, { newspaperPages }) => newspaperPages.load(id),
    issue: async ({ issueId }, _, { newspaperIssues }) => (await newspaperIssues.load(issueId))!,
    section: ({ sectionId }, _, { sections }) => (sectionId ? sections.load(sectionId) : null),
    editor: ({ editorId }) => (editorId ? { id: editorId } : null),
    layoutDesigner: ({ layoutId }) => (layoutId ? { id: layoutId } : null),
    proofreader: ({ proofreaderId }) => (proofreaderId ? { id: proofreaderId } : null),
    proofs: ({ id }, _, { proofsOfPages }) => proofsOfPages.load(id),
    reopenings: ({ id }, _, { reopeningsOfPages }) => reopeningsOfPages.load(id),
    plates: ({ id }, _, { platesOfPages }) => platesOfPages.load(id),
    placements: ({ id }, _, { placementsOfPages }) => placementsOfPages.load(id),
  },
  PagePlacement: {
    page: async ({ pageId }, _, { newspaperPages }) => (await newspaperPages.load(pageId))!,
    article: async ({ articleId }, _, { articles }) => (await articles.load(articleId))!,
    continuedFrom: (placement, _, tables) => continuation(placement, 'before', tables),
    continuedOn: (placement, _, tables) => continuation(placement, 'after', tables),
  },
  PagePlate: {
    articles: async ({ articleIds }, _, { articles }) => {
      const found = await Promise.all(articleIds.map((id) => articles.load(id)));
      return found.filter((article) => article !== null);
    },
  },
  Article: {
    placements: ({ id }, _, { placementsOfArticles }) => placementsOfArticles.load(id),
  },
};
