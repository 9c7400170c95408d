import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newsroom reads which articles are paid for without its mark, as every reader sees it, and hands the mark to whichever companies sold them. */
export class AnnounceUnmarkedArticles1764000071000 implements MigrationInterface {
  readonly name = 'AnnounceUnmarkedArticles1764000071000';

  async up(runner: QueryRunner): Promise<void> {
    const roles = ['reader', 'staff', 'finance', 'headquarters'].map((kind) => `advertising_${kind}`);
    await runner.query(`
      CREATE FUNCTION unmarked_sponsorships() RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 100 SECURITY DEFINER SET search_path = public AS $$
        SELECT id FROM lines WHERE article_id IS NOT NULL AND article_marked_at IS NULL $$;
      CREATE POLICY lines_owner_marks ON lines FOR UPDATE TO CURRENT_USER
        USING (article_id IS NOT NULL AND article_marked_at IS NULL) WITH CHECK (article_marked_at IS NOT NULL);
      CREATE FUNCTION mark_lines_of_article(article uuid, marked timestamptz) RETURNS SETOF uuid
        LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
          UPDATE lines SET article_marked_at = marked, version = version + 1, updated_at = now()
          WHERE article_id = article AND article_marked_at IS NULL RETURNING id $$;
      REVOKE ALL ON FUNCTION unmarked_sponsorships, mark_lines_of_article FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION unmarked_sponsorships, mark_lines_of_article TO ${roles.join(', ')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION unmarked_sponsorships, mark_lines_of_article;
      DROP POLICY lines_owner_marks ON lines;
    `);
  }
}
