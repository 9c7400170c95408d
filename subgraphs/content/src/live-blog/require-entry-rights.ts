import type { Transaction } from '../context.ts';
import { requireRights } from '../picture-rights/require-rights.ts';

/** Whether pictures may go out on every channel that has the story, or will. @throws RIGHTS_BLOCKED */
export const requireEntryRights = async (
  tx: Transaction,
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
