import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { type Article, ArticleEntity, type ArticleState } from './article.entity.ts';
import type { ArticleBlock } from './article-block.entity.ts';

const newestFirst = { by: ['article.listedAt', 'article.id'], direction: 'DESC' } as const;

/** @param visible the SQL condition of what the viewer may see, on the column `visible_from` */
export const articleRepository = (manager: EntityManager, visible: (alias: string) => string) =>
  manager.getRepository(ArticleEntity).extend({
    seen() {
      return this.createQueryBuilder('article').where(visible('article'));
    },
    byIds(ids: readonly string[]): Promise<Article[]> {
      return this.seen().andWhere('article.id = ANY(:ids)', { ids }).getMany();
    },
    bySlug(slug: string): Promise<Article | null> {
      return this.seen().andWhere('article.slug = :slug', { slug }).getOne();
    },
    page(state: ArticleState | null | undefined, page: PageArguments) {
      const articles = this.seen();
      if (state) articles.andWhere('article.state = :state', { state });
      return readPage(articles, page, newestFirst);
    },
    bodies(ids: readonly string[]): Promise<{ id: string; body: ArticleBlock[] }[]> {
      return this.seen()
        .select('article.id', 'id')
        .addSelect('article.body', 'body')
        .andWhere('article.id = ANY(:ids)', { ids })
        .getRawMany();
    },
    byPageChecksum(pageChecksum: string): Promise<Article | null> {
      return this.seen().andWhere('article.pageChecksum = :pageChecksum', { pageChecksum }).getOne();
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
