import type { Condition } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';

export type SectionMonth = { sectionId: string; month: string };
export type SectionFigures = SectionMonth & { articles: number; pictures: number };

export const sectionFiguresRepository = (manager: EntityManager, visible: Condition) => ({
  ofMonths(keys: readonly SectionMonth[]): Promise<SectionFigures[]> {
    return manager.query(
      `SELECT key.section_id AS "sectionId", key.month, figures.articles, figures.pictures
       FROM unnest($1::uuid[], $2::text[]) AS key (section_id, month)
       CROSS JOIN LATERAL (SELECT (key.month || '-01')::timestamp AS first_day) AS start
       CROSS JOIN LATERAL (
         SELECT count(DISTINCT article.id)::int AS articles, count(DISTINCT asset.asset_id)::int AS pictures
         FROM articles AS article LEFT JOIN article_assets AS asset ON asset.article_id = article.id
         WHERE article.section_id = key.section_id AND article.status IN ('PUBLISHED', 'CORRECTED') AND ${visible('article')}
           AND article.listed_at >= start.first_day AT TIME ZONE 'Asia/Shanghai'
           AND article.listed_at < (start.first_day + interval '1 month') AT TIME ZONE 'Asia/Shanghai'
       ) AS figures`,
      [keys.map(({ sectionId }) => sectionId), keys.map(({ month }) => month)],
    );
  },
});
