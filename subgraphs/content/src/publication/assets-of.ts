import type { Transaction } from '../context.ts';

/** The assets that an article shows wherever it is. */
export const assetsOf = async (
  { assetsOfArticles }: Pick<Transaction, 'assetsOfArticles'>,
  articleId: string,
): Promise<string[]> => (await assetsOfArticles.load(articleId)).map(({ assetId }) => assetId);
