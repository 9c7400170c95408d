import { type Job, revise } from '@media-graph/subgraph';
import { stepArticle } from '../article/step-article.ts';
import type { Context, DataSources, Transaction } from '../context.ts';

/** Publishes an article whose instant has come, unless another process does. */
const publishDue = async (tx: Transaction, id: string): Promise<void> => {
  const article = await tx.articleRepository.lockDue(id);
  if (!article) return;
  const scheduledAt = await tx.publicationRepository.publishDue(id);
  if (article.status !== 'SCHEDULED') {
    await revise(tx.articleRepository, article, { scheduledAt });
    return;
  }
  const firstPublishedAt = article.firstPublishedAt ?? new Date();
  await stepArticle(tx, article, 'PUBLISHED', { scheduledAt, firstPublishedAt });
};

/**
 * The scheduler: every second it publishes what is due, each article in a transaction of its own whose lock other
 * processes pass by; after a stop it catches up. One article that fails holds up no other.
 */
export const publishScheduledArticles: Job<DataSources> = {
  name: 'publishScheduledArticles',
  everySeconds: 1,
  as: { subject: 'scheduler', roles: ['editor'] },
  run: async (context: Context) => {
    const failures: unknown[] = [];
    for (const id of await context.articleRepository.dueIds())
      await context
        .transaction('publishScheduledArticles', (tx) => publishDue(tx, id))
        .catch((error) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'Some scheduled articles did not go out');
  },
};
