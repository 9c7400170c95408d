import type { Context } from '../context.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';
import type { PagePlacement } from './page-placement.entity.ts';

/**
 * Where the same story goes on in the issue (下轉, 上接): what a jump line says. It follows from where the story stands,
 * so that no move of a story or swap of pages leaves a line that is wrong.
 */
export const continuation = async (
  { articleId, pageId }: PagePlacement,
  direction: 'before' | 'after',
  { placementsOfArticles, newspaperPages }: Pick<Context, 'placementsOfArticles' | 'newspaperPages'>,
): Promise<NewspaperPage | null> => {
  const placements = await placementsOfArticles.load(articleId);
  const pages = await Promise.all(placements.map((placement) => newspaperPages.load(placement.pageId)));
  const here = pages.find((page) => page?.id === pageId);
  const inOrder = pages
    .filter((page) => page !== null && page.issueId === here?.issueId)
    .sort((one, other) => one!.number - other!.number);
  return inOrder[inOrder.findIndex((page) => page?.id === pageId) + (direction === 'after' ? 1 : -1)] ?? null;
};
