import { refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';

/** Takes back what an article has scheduled, if anything; the history says why. @throws INVALID_INPUT without a reason */
export const breakSchedule = async (
  { publicationRepository }: Pick<Transaction, 'publicationRepository'>,
  { id, scheduledAt }: Article,
  reason: string | null,
): Promise<void> => {
  if (!scheduledAt) return;
  if (!reason) throw refused('INVALID_INPUT', 'Say why its schedule is broken', 'input', 'reason');
  await publicationRepository.unschedule(id, reason);
};
