import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * PostgreSQL applies a row policy before any operator that it does not know to be leakproof, and `@@` is none: under
 * the reader's policy the text index would never be used. So the readers' search goes through this function, which
 * runs as the owner, has the policy's condition in itself, and answers ids alone; what it answers is read through
 * the policy again. Whether the rank is computed is the caller's choice, because counting needs none.
 * No sequential scan, because the index tells of most matches without unpacking the vectors, also of the commonest
 * words: six times as fast. The guess of 100 rows keeps what is joined to it on indexes, where most searches are small.
 */
export class CreateArticleSearch1764000005000 implements MigrationInterface {
  readonly name = 'CreateArticleSearch1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    const matches = (condition: string) => `
      SELECT id, CASE WHEN ranked
        THEN round(ts_rank('{0.1, 0.2, 0.4, 1.0}', search_vector, query, 1) * 1000000)::int ELSE 0 END
      FROM articles WHERE search_vector @@ query ${condition}`;
    await runner.query(`
      CREATE FUNCTION published_matches(query tsquery, ranked boolean) RETURNS TABLE (article_id uuid, rank int)
        LANGUAGE sql STABLE SECURITY DEFINER ROWS 100
        SET search_path = public SET plan_cache_mode = force_custom_plan SET enable_seqscan = off
        AS $$ ${matches('AND visible_from <= now()')} $$;
      REVOKE ALL ON FUNCTION published_matches FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION published_matches TO content_reader;

      CREATE FUNCTION newsroom_matches(query tsquery, ranked boolean) RETURNS TABLE (article_id uuid, rank int)
        LANGUAGE sql STABLE ROWS 100 AS $$ ${matches('')} $$;
      REVOKE ALL ON FUNCTION newsroom_matches FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION newsroom_matches TO content_newsroom;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION published_matches, newsroom_matches');
  }
}
