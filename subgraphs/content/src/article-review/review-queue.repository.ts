import { type Condition, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ArticleEntity } from '../article/article.entity.ts';
import type { ArticleReviewQueue } from '../generated/resolvers.ts';

const mostUrgentFirst = { by: ['row.reviewDueAt', 'row.id'], direction: 'ASC' } as const;

const statusesOf: Readonly<Record<number, readonly string[]>> = {
  1: ['SUBMITTED', 'REVIEW_1'],
  2: ['REVIEW_2'],
  3: ['REVIEW_3'],
};

type QueuePage = PageArguments & {
  queue: ArticleReviewQueue;
  level?: number | null | undefined;
  sectionIds?: readonly string[] | null | undefined;
  isOverdue?: boolean | null | undefined;
};

export const reviewQueueRepository = (manager: EntityManager, visible: Condition, subject: string | null) =>
  rowsOf(manager, ArticleEntity, visible).extend({
    /** Stories that wait for a review, the most urgent first. */
    page({ queue, level, sectionIds, isOverdue, ...page }: QueuePage) {
      const waiting = this.visible().andWhere('row.reviewDueAt IS NOT NULL').setParameters({ subject });
      if (queue === 'MINE') waiting.andWhere('row.reviewer = :subject');
      if (queue === 'WAITING_FOR_ME')
        waiting.andWhere(`(row.reviewer IS NULL OR row.reviewer = :subject)
          AND NOT EXISTS (SELECT FROM article_versions AS v WHERE v.article_id = row.id AND v.author = :subject)
          AND NOT EXISTS (SELECT FROM article_reviews AS r WHERE r.article_id = row.id AND r.reviewer = :subject
            AND r.decision = 'APPROVED' AND r.lifted_at IS NULL)`);
      if (level != null)
        waiting.andWhere('row.status = ANY(:statuses)', { statuses: statusesOf[level] ?? [] });
      if (sectionIds)
        waiting.andWhere(
          'row.sectionId IN (SELECT coalesce(merged_into, id) FROM sections WHERE id = ANY(:sectionIds))',
          { sectionIds },
        );
      if (isOverdue != null)
        waiting.andWhere(isOverdue ? 'row.reviewDueAt < now()' : 'row.reviewDueAt >= now()');
      return readPage(waiting, page, mostUrgentFirst);
    },
  });
