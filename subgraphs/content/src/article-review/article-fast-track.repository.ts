import { type Condition, type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type ArticleFastTrack, ArticleFastTrackEntity } from './article-fast-track.entity.ts';

const mostUrgentFirst = {
  by: ['row.dueAt', 'row.articleId', 'row.versionNumber'],
  direction: 'ASC',
} as const;

type FastTrackPage = PageArguments & { isOverdue?: boolean | null | undefined };

export const articleFastTrackRepository = (manager: EntityManager, visible: Condition) =>
  manager.getRepository(ArticleFastTrackEntity).extend({
    ofArticles(articleIds: readonly string[]): Promise<ArticleFastTrack[]> {
      return this.createQueryBuilder('row')
        .where(visible('row'))
        .andWhere('row.articleId = ANY(:articleIds)', { articleIds })
        .orderBy('row.versionNumber')
        .getMany();
    },
    /** Those whose reviews are not done, of texts that readers have before them. */
    page({ isOverdue, ...page }: FastTrackPage) {
      const open = this.createQueryBuilder('row')
        .innerJoin(
          'Article',
          'article',
          'article.id = row.articleId AND article.versionNumber = row.versionNumber',
        )
        .where(visible('row'))
        .andWhere(`row.reviewedAt IS NULL AND article.status IN ('PUBLISHED', 'CORRECTED')`);
      if (isOverdue != null) open.andWhere(isOverdue ? 'row.dueAt < now()' : 'row.dueAt >= now()');
      return readPage(open, page, mostUrgentFirst);
    },
  });
