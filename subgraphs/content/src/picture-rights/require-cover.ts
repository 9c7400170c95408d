import { refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import { isUnderEmbargo } from '../publication/embargo.ts';
import { takenForMs } from './require-statement.ts';
import { shownAnywhere } from './shown-anywhere.ts';

const uncovered = (message: string) => refused('EMBARGOED', message, 'input', 'coverStatement');

/**
 * Whether all that a story shows is kept from the public as long as the story, by what the subgraph of the assets has signed:
 * who covers what is new takes the cover from what is not named with it. Nothing is asked where no embargo runs, or nothing is
 * added.
 *
 * @param added what the story is to show, known to it or not
 * @param signed `setStoryEmbargo { coverStatement }`
 * @throws EMBARGOED with each asset that is not, or not as long
 */
export const requireCover = async (
  tx: Pick<Transaction, 'readCover' | 'assetsOfArticles' | 'publicationsOfArticles'>,
  { id: articleId, embargoedUntil }: Pick<Article, 'id' | 'embargoedUntil'>,
  added: readonly string[],
  signed: string | null | undefined,
): Promise<void> => {
  if (added.length === 0 || !isUnderEmbargo({ embargoedUntil }, new Date())) return;
  const cover = signed ? tx.readCover(signed) : null;
  const isCovered = (assetId: string): boolean =>
    cover?.articleId === articleId &&
    new Date(cover.until) >= embargoedUntil! &&
    cover.assetIds.includes(assetId);
  const assetIds = new Set([...(await shownAnywhere(tx, articleId)), ...added]);
  const bare = [...assetIds].filter((assetId) => !isCovered(assetId));
  if (bare.length > 0)
    throw uncovered(
      `Pictures are under embargo with their story: let setStoryEmbargo cover them until ${embargoedUntil!.toISOString()}, and hand in its coverStatement. Not covered: ${bare.join(', ')}`,
    );
  if (Date.parse(cover!.madeAt) < Date.now() - takenForMs)
    throw uncovered('The pictures were covered more than 15 minutes ago: cover them again');
};
