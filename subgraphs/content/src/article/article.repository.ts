import { type Condition, type Order, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { ArticleSort } from '../generated/resolvers.ts';
import { type Article, ArticleEntity } from './article.entity.ts';
import type { ArticleBlock } from './article-block.entity.ts';
import { type ArticleFilter, articlesThatMatch } from './articles-that-match.ts';

/** Each has an index. */
export const articleOrders: Readonly<Record<ArticleSort, Order>> = {
  NEWEST: { by: ['row.listedAt', 'row.id'], direction: 'DESC' },
  OLDEST: { by: ['row.listedAt', 'row.id'], direction: 'ASC' },
  CHANGED: { by: ['row.updatedAt', 'row.id'], direction: 'DESC' },
};

type ArticlePage = PageArguments & ArticleFilter & { orderBy: ArticleSort };

export const articleRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ArticleEntity, visible).extend({
    page({ orderBy, first, after, ...filter }: ArticlePage) {
      return readPage(articlesThatMatch(this.visible(), filter), { first, after }, articleOrders[orderBy]);
    },
    bySlug(slug: string): Promise<Article | null> {
      return this.visible().andWhere('row.slug = :slug', { slug }).getOne();
    },
    bodies(ids: readonly string[]): Promise<{ id: string; body: ArticleBlock[] }[]> {
      return this.visible()
        .select('row.id', 'id')
        .addSelect('row.body', 'body')
        .andWhere('row.id = ANY(:ids)', { ids })
        .getRawMany();
    },
    /** Articles whose instant has come, the earliest first. */
    async dueIds(): Promise<string[]> {
      const due = await this.visible()
        .select('row.id', 'id')
        .andWhere('row.scheduledAt <= now()')
        .orderBy('row.scheduledAt')
        .limit(50)
        .getRawMany<{ id: string }>();
      return due.map(({ id }) => id);
    },
    /** One of them, locked; null where another process has it, or had it. */
    lockDue(id: string): Promise<Article | null> {
      return this.createQueryBuilder('row')
        .where('row.id = :id AND row.scheduledAt <= now()', { id })
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
    },
    /** An article, locked; whoever changes it is waited for. */
    lock(id: string): Promise<Article | null> {
      return this.visible().andWhere('row.id = :id', { id }).setLock('pessimistic_write').getOne();
    },
    byPageChecksum(pageChecksum: string): Promise<Article | null> {
      return this.visible().andWhere('row.pageChecksum = :pageChecksum', { pageChecksum }).getOne();
    },
    /** Inserts the article of a page, unless there is one with its checksum; waits for another who just tries. */
    async insertUnlessKnown(article: QueryDeepPartialEntity<Article>): Promise<boolean> {
      const { raw } = await this.createQueryBuilder()
        .insert()
        .values(article)
        .orIgnore()
        .returning('id')
        .execute();
      return raw.length > 0;
    },
  });
