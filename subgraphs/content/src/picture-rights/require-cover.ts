import { refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import { isUnderEmbargo } from '../publication/embargo.ts';
import { takenForMs } from './require-statement.ts';

const uncovered = (message: string) => refused('EMBARGOED', message, 'input', 'coverStatement');

/**
 * Whether assets that a story shows are kept from the public as long as the story, by what the subgraph of the assets has
 * signed; nothing is asked where no embargo runs.
 *
 * @param signed `setStoryEmbargo { coverStatement }`
 * @throws EMBARGOED with each asset that is not, or not as long
 */
export const requireCover = (
  { readCover }: Pick<Transaction, 'readCover'>,
  { id: articleId, embargoedUntil }: Pick<Article, 'id' | 'embargoedUntil'>,
  assetIds: readonly string[],
  signed: string | null | undefined,
): void => {
  if (assetIds.length === 0 || !isUnderEmbargo({ embargoedUntil }, new Date())) return;
  const cover = signed ? readCover(signed) : null;
  const isCovered = (assetId: string): boolean =>
    cover?.articleId === articleId &&
    new Date(cover.until) >= embargoedUntil! &&
    cover.assetIds.includes(assetId);
  const bare = assetIds.filter((assetId) => !isCovered(assetId));
  if (bare.length > 0)
    throw uncovered(
      `Pictures are under embargo with their story: let setStoryEmbargo cover them until ${embargoedUntil!.toISOString()}, and hand in its coverStatement. Not covered: ${bare.join(', ')}`,
    );
  if (Date.parse(cover!.madeAt) < Date.now() - takenForMs)
    throw uncovered('The pictures were covered more than 15 minutes ago: cover them again');
};
