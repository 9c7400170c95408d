import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever had an address last while readers could open it; who has it now comes before all who gave it up. */
const lastHolder = `
  SELECT CASE WHEN publication.status = 'LIVE' THEN NULL ELSE publication.unpublished_at END
  FROM (SELECT article_id, channel_id, 'infinity'::timestamptz AS left_at FROM article_publications WHERE url = address
    UNION ALL SELECT article_id, channel_id, left_at FROM article_addresses WHERE url = address) AS held
    JOIN article_publications AS publication USING (article_id, channel_id)
  WHERE publication.published_at <= now() AND (publication.unpublished_at IS NOT NULL
    OR publication.status = 'LIVE' AND publication.visible_from <= now())
  ORDER BY held.left_at DESC, publication.status = 'LIVE' DESC, publication.unpublished_at DESC LIMIT 1`;

const anyHolder = `
  SELECT max(publication.unpublished_at) FROM article_publications AS publication
  WHERE (publication.article_id, publication.channel_id) IN (
    SELECT article_id, channel_id FROM article_publications WHERE url = address
    UNION ALL SELECT article_id, channel_id FROM article_addresses WHERE url = address)
    AND publication.unpublished_at IS NOT NULL AND publication.published_at <= now()`;

const goneSince = (body: string): string => `
  CREATE OR REPLACE FUNCTION address_gone_since(address text) RETURNS timestamptz
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ ${body} $$;`;

/** An address is gone with the story that had it last: one that gave it up before does not come back in its place. */
export class LetLastHolderDecide1764000048000 implements MigrationInterface {
  readonly name = 'LetLastHolderDecide1764000048000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(goneSince(lastHolder));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(goneSince(anyHolder));
  }
}
