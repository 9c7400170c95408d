import { assetIdsOf } from '../article/asset-ids-of.ts';
import type { Draft } from '../article-draft/draft.ts';
import type { Transaction } from '../context.ts';
import { assetsOf } from '../publication/assets-of.ts';

/** The assets that a draft shows and its article does not yet. */
export const addedAssetsOf = async (
  tx: Pick<Transaction, 'assetsOfArticles'>,
  articleId: string,
  { leadImageId, body }: Draft,
): Promise<string[]> => {
  const shown = await assetsOf(tx, articleId);
  return assetIdsOf(leadImageId, body).filter((assetId) => !shown.includes(assetId));
};
