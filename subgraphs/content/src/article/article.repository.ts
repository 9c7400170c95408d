import { type Condition, type PageArguments, readPage, rowsOf, withinTimes } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { listedTimes } from '../article-list/listed-times.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { type Article, ArticleEntity, type ArticleStatus } from './article.entity.ts';
import type { ArticleBlock } from './article-block.entity.ts';

const newestFirst = { by: ['row.listedAt', 'row.id'], direction: 'DESC' } as const;

type ArticlePage = PageArguments & {
  status?: ArticleStatus | null | undefined;
  days?: DateRangeInput | null | undefined;
};

export const articleRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ArticleEntity, visible).extend({
    page({ status, days, ...page }: ArticlePage) {
      const articles = withinTimes(this.visible(), 'row.listedAt', listedTimes(days));
      if (status) articles.andWhere('row.status = :status', { status });
      return readPage(articles, page, newestFirst);
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
