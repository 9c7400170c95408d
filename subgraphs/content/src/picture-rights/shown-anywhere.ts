import type { Transaction } from '../context.ts';
import { assetsOf } from '../publication/assets-of.ts';

/** All assets that an article shows anywhere, pictures that a channel alone has included; each once. */
export const shownAnywhere = async (
  tx: Pick<Transaction, 'assetsOfArticles' | 'publicationsOfArticles'>,
  articleId: string,
): Promise<string[]> => {
  const publications = await tx.publicationsOfArticles.load(articleId);
  return [
    ...new Set([
      ...(await assetsOf(tx, articleId)),
      ...publications.flatMap(({ leadImageId }) => leadImageId ?? []),
    ]),
  ];
};
