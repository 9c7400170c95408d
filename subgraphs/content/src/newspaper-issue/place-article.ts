import { allow, requireBetween, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { PlaceArticleInput } from '../generated/resolvers.ts';
import { lockOpenPage } from './lock-open-page.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/** Puts a story on a page, or moves it there to another place. */
export const placeArticle = async (tx: Transaction, input: PlaceArticleInput): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const position = requireBetween(input.position, 1, 100, 'input', 'position');
  const column = input.column == null ? null : requireBetween(input.column, 1, 12, 'input', 'column');
  const areaCm2 = input.areaCm2 == null ? null : requireBetween(input.areaCm2, 1, 10_000, 'input', 'areaCm2');
  const page = await lockOpenPage(tx, input);
  const article = requireFound(await tx.articles.load(input.articleId), 'input', 'articleId');
  await tx.pagePlacementRepository.place({
    pageId: page.id,
    articleId: article.id,
    position,
    column,
    areaCm2,
  });
  await tx.pageProofRepository.lift([page.id]);
  return revise(tx.newspaperPageRepository, page, {});
};
