import type { ArticleStatus } from '../article/article.entity.ts';
import type { DataSources } from '../context.ts';

/** What people of the demonstration do with many stories at once, as PostgreSQL holds everybody to it. */
export const newsroomHands = ({ articleRepository: table }: DataSources) => {
  const as = (subject: string) => table.query(`SELECT set_config('app.subject', $1, true)`, [subject]);
  const from = `FROM articles WHERE articles.id = ANY($1::uuid[])`;
  return {
    as,
    /** Takes stories along a step, some time after the one before. */
    step: async (ids: readonly string[], to: ArticleStatus, later: string, reason: string | null = null) => {
      await table.query(
        `UPDATE articles SET status = $2, version = version + 1, updated_at = updated_at + $3::interval, status_reason = $4,
           spiked_from = CASE $2 WHEN 'SPIKED' THEN status END,
           reviewer = CASE $2 WHEN 'REVIEW_1' THEN viewer_subject() END,
           scheduled_at = CASE $2 WHEN 'SCHEDULED' THEN (
             SELECT min(scheduled_at) FROM article_publications WHERE article_id = articles.id) END
         WHERE id = ANY($1::uuid[])`,
        [ids, to, later, reason],
      );
    },
    review: async (
      reviewer: string,
      level: number,
      ids: readonly string[],
      returned: string | null = null,
    ) => {
      await as(reviewer);
      await table.query(
        `INSERT INTO article_reviews (article_id, version_number, level, decision, comment, reviewed_at)
         SELECT id, version_number, $2, $3, $4, updated_at + interval '12 minutes' ${from}`,
        [ids, level, returned ? 'RETURNED' : 'APPROVED', returned],
      );
    },
    /** Takes stories off all screens; paper stays. */
    withdraw: async (ids: readonly string[], later: string, reason: string) => {
      await table.query(
        `UPDATE article_publications SET status = 'WITHDRAWN', unpublished_at = published_at + $2::interval, status_reason = $3
         WHERE article_id = ANY($1::uuid[]) AND channel_id NOT IN (SELECT id FROM channels WHERE kind = 'PRINT')`,
        [ids, later, reason],
      );
    },
  };
};
