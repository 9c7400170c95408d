import { allow, refused, requireBetween, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { PlaceArticleInput } from '../generated/resolvers.ts';
import { lockOpenPage } from './lock-open-page.ts';
import { lockOpenPages } from './lock-open-pages.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/** The page that gets a story, locked, with the one that gives it where there is one. */
const pagesOf = async (
  tx: Transaction,
  { fromPageId, fromVersion, ...input }: PlaceArticleInput,
): Promise<[NewspaperPage, NewspaperPage?]> => {
  if (fromPageId == null && fromVersion == null) return [await lockOpenPage(tx, input)];
  if (fromPageId == null || fromVersion == null)
    throw refused(
      'INVALID_INPUT',
      'A page and its version are given together',
      'input',
      fromPageId == null ? 'fromPageId' : 'fromVersion',
    );
  return lockOpenPages(tx, input, { id: fromPageId, version: fromVersion }, 'fromPageId');
};

/** Puts a story on a page, moves it there to another place, or takes it there from another page. */
export const placeArticle = async (tx: Transaction, input: PlaceArticleInput): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const position = requireBetween(input.position, 1, 100, 'input', 'position');
  const column = input.column == null ? null : requireBetween(input.column, 1, 12, 'input', 'column');
  const areaCm2 = input.areaCm2 == null ? null : requireBetween(input.areaCm2, 1, 10_000, 'input', 'areaCm2');
  const [page, from] = await pagesOf(tx, input);
  const article = requireFound(await tx.articles.load(input.articleId), 'input', 'articleId');
  if (from) {
    const { affected } = await tx.pagePlacementRepository.delete({ pageId: from.id, articleId: article.id });
    if (!affected)
      throw refused('NOT_FOUND', 'The article does not stand on the page', 'input', 'fromPageId');
    await revise(tx.newspaperPageRepository, from, {});
  }
  await tx.pagePlacementRepository.place({
    pageId: page.id,
    articleId: article.id,
    position,
    column,
    areaCm2,
  });
  await tx.pageProofRepository.lift(from ? [page.id, from.id] : [page.id]);
  return revise(tx.newspaperPageRepository, page, {});
};
