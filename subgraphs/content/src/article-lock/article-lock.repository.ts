import type { Condition } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type ArticleLock, ArticleLockEntity } from './article-lock.entity.ts';

export const articleLockRepository = (manager: EntityManager, visible: Condition) =>
  manager.getRepository(ArticleLockEntity).extend({
    /** Locks that have not run out. */
    ofArticles(articleIds: readonly string[]): Promise<ArticleLock[]> {
      return this.createQueryBuilder('row')
        .where(visible('row'))
        .andWhere('row.articleId = ANY(:articleIds) AND row.expiresAt > now()', { articleIds })
        .getMany();
    },
  });
