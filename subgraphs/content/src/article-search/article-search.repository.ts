import {
  type Condition,
  type Connection,
  checkFirst,
  connectionOf,
  decodeCursor,
  isId,
  type PageArguments,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ArticleEntity } from '../article/article.entity.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import type { FoundArticle, Tally } from './article-search.entity.ts';

export type SearchFilter = {
  /** A PostgreSQL tsquery. */
  readonly query: string;
  readonly sectionId?: string | null | undefined;
  readonly tagId?: string | null | undefined;
  readonly days?: DateRangeInput | null | undefined;
};

const bestFirst = { by: ['match.rank', 'row.listedAt', 'row.id'], direction: 'DESC' } as const;
const firstDay = `CAST(row.listedAt AT TIME ZONE 'Asia/Shanghai' AS date)`;
const mostTags = 20;

/** @param matches the SQL function that finds what the viewer may: see the migration CreateArticleSearch */
export const articleSearchRepository = (
  manager: EntityManager,
  visible: Condition,
  matches: 'published_matches' | 'newsroom_matches',
) => {
  const found = ({ query, sectionId, tagId, days }: SearchFilter, ranked: boolean) => {
    const articles = rowsOf(manager, ArticleEntity, visible)
      .visible()
      .innerJoin(
        `(SELECT * FROM ${matches}(CAST(:query AS tsquery), ${ranked}))`,
        'match',
        'match.article_id = row.id',
        { query },
      );
    if (sectionId) articles.andWhere('row.sectionId = :sectionId', { sectionId });
    if (tagId)
      articles.andWhere(
        'EXISTS (SELECT FROM article_tags link WHERE link.article_id = row.id AND link.tag_id = :tagId)',
        { tagId },
      );
    return withinDays(articles, firstDay, days);
  };

  const findsNothing = ({ query, sectionId, tagId }: SearchFilter): boolean =>
    query === '' || ![sectionId, tagId].every((id) => id == null || isId(id));

  return {
    async page(filter: SearchFilter, page: PageArguments): Promise<Connection<FoundArticle>> {
      const { first, after } = page;
      const articles = found(filter, true).addSelect('match.rank', 'rank');
      if (findsNothing(filter)) return connectionOf<FoundArticle>([], { first }, bestFirst, async () => 0);
      checkFirst(first);
      for (const column of bestFirst.by) articles.addOrderBy(column, bestFirst.direction);
      if (after) {
        const [rank, listedAt, id] = decodeCursor(after, bestFirst.by.length);
        articles.andWhere('(match.rank, row.listedAt, row.id) < (:cursorRank, :cursorListedAt, :cursorId)', {
          cursorRank: rank,
          cursorListedAt: listedAt,
          cursorId: id,
        });
      }
      const { entities, raw } = await articles.limit(first + 1).getRawAndEntities<{ rank: number }>();
      const rows = entities.map((article, index) => ({ ...article, rank: raw[index]!.rank }));
      return connectionOf(rows, page, bestFirst, () => this.count(filter));
    },

    count: (filter: SearchFilter): Promise<number> => found(filter, false).getCount(),

    /** All counts over what a filter finds, in one statement. */
    async tally(filter: SearchFilter): Promise<Tally> {
      if (findsNothing(filter)) return { total: 0, sections: [], tags: [], months: [] };
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
        months: of('month')
          .map(({ key: month, count }) => ({ month, count }))
          .sort((a, b) => (a.month < b.month ? 1 : -1)),
      };
    },
  };
};
