import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';

/** @throws ILLEGAL_TRANSITION while somebody else is in the story */
export const requireLock = async (
  { articleLockRepository, viewer }: Transaction,
  articleId: string,
): Promise<void> => {
  const [lock] = await articleLockRepository.ofArticles([articleId]);
  if (lock && lock.holder !== viewer.subject)
    throw refused(
      'ILLEGAL_TRANSITION',
      `${lock.holder} is in the story until ${lock.expiresAt.toISOString()}`,
      'input',
      'id',
    );
};
