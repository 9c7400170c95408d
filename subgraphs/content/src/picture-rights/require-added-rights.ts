import type { Transaction } from '../context.ts';
import { requireRights } from './require-rights.ts';

/** Whether pictures may go out on every channel that has the story, or will. @throws RIGHTS_BLOCKED */
export const requireAddedRights = async (
  tx: Pick<Transaction, 'publicationsOfArticles' | 'readRights' | 'pictureRightsRepository'>,
  articleId: string,
  assetIds: readonly string[],
  rightsStatement: string | null | undefined,
): Promise<void> => {
  const publications = await tx.publicationsOfArticles.load(articleId);
  const uses = publications
    .filter(({ status }) => status !== 'WITHDRAWN')
    .map(({ channelId, scheduledAt }) => ({ channelId, at: scheduledAt ?? new Date(), assetIds }));
  await requireRights(tx, articleId, rightsStatement, uses);
};
