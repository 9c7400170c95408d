import {
  type Condition,
  type Connection,
  connectionOf,
  cutPage,
  type Order,
  type PageArguments,
  rowsOf,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ArticleEntity } from '../article/article.entity.ts';
import { articleOrders } from '../article/article.repository.ts';
import { type ArticleFilter, articlesThatMatch } from '../article/articles-that-match.ts';
import type { ArticleSearchSort } from '../generated/resolvers.ts';
import type { FoundArticle, Tally } from './article-search.entity.ts';

export type SearchFilter = ArticleFilter & {
  /** A PostgreSQL tsquery, empty for what finds nothing; null where no text is looked for. */
  readonly query: string | null;
};

const orders: Readonly<Record<ArticleSearchSort, Order>> = {
  ...articleOrders,
  BEST: { by: ['match.rank', 'row.listedAt', 'row.id'], direction: 'DESC' },
};
const mostTags = 20;

/** @param matches the SQL function that finds what the viewer may: see the migration CreateArticleSearch */
export const articleSearchRepository = (
  manager: EntityManager,
  visible: Condition,
  matches: 'published_matches' | 'newsroom_matches',
) => {
  const found = ({ query, ...filter }: SearchFilter, ranked: boolean) => {
    const articles = rowsOf(manager, ArticleEntity, visible).visible();
    if (query !== null)
      articles.innerJoin(
        `(SELECT * FROM ${matches}(CAST(:query AS tsquery), ${ranked}))`,
        'match',
        'match.article_id = row.id',
        { query },
      );
    return articlesThatMatch(articles, filter);
  };

  return {
    async page(
      filter: SearchFilter,
      orderBy: ArticleSearchSort,
      page: PageArguments,
    ): Promise<Connection<FoundArticle>> {
      const hasText = filter.query !== null;
      const order = orders[orderBy === 'BEST' && !hasText ? 'NEWEST' : orderBy];
      // What nobody orders by is not ranked.
      const articles = found(filter, orderBy === 'BEST').addSelect(hasText ? 'match.rank' : '0', 'rank');
      if (filter.query === '')
        return connectionOf<FoundArticle>([], { first: page.first }, order, async () => 0);
      const { entities, raw } = await cutPage(articles, page, order).getRawAndEntities<{ rank: number }>();
      const rows = entities.map((article, index) => ({ ...article, rank: raw[index]!.rank }));
      return connectionOf(rows, page, order, () => this.count(filter));
    },

    count: (filter: SearchFilter): Promise<number> => found(filter, false).getCount(),

    /** All counts over what a filter finds, in one statement. */
    async tally(filter: SearchFilter): Promise<Tally> {
      if (filter.query === '') return { total: 0, sections: [], tags: [], channels: [], months: [] };
      const [sql, parameters] = found(filter, false)
        .select('row.id', 'id')
        .addSelect('row.sectionId', 'section_id')
        .addSelect('row.listedAt', 'listed_at')
        .getQueryAndParameters();
      const rows: { kind: string; key: string; count: number }[] = await manager.query(
        `WITH found AS MATERIALIZED (${sql})
         SELECT 'total' AS kind, '' AS key, count(*)::int AS count FROM found
         UNION ALL SELECT 'section', section_id::text, count(*)::int FROM found GROUP BY section_id
         UNION ALL SELECT 'month', to_char(listed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, count(*)::int
           FROM found GROUP BY month
         UNION ALL SELECT 'channel', channel_id::text, count(*)::int
           FROM found JOIN article_publications AS part ON part.article_id = found.id AND part.status = 'LIVE'
             AND ${visible('part')} GROUP BY channel_id
         UNION ALL (SELECT 'tag', tag_id::text, count(*)::int AS count
           FROM found JOIN article_tags ON article_tags.article_id = found.id AND ${visible('article_tags')}
           GROUP BY tag_id ORDER BY count DESC, tag_id LIMIT ${mostTags})`,
        parameters,
      );
      const of = (kind: string) => rows.filter((row) => row.kind === kind);
      const largestFirst = (kind: string) =>
        of(kind)
          .map(({ key: id, count }) => ({ id, count }))
          .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
      return {
        total: of('total')[0]?.count ?? 0,
        sections: largestFirst('section'),
        tags: largestFirst('tag'),
        channels: largestFirst('channel'),
        months: of('month')
          .map(({ key: month, count }) => ({ month, count }))
          .sort((a, b) => (a.month < b.month ? 1 : -1)),
      };
    },
  };
};
