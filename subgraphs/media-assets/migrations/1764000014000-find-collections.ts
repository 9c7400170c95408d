import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Collections are found by words through their index, whoever asks. */
export class FindCollections1764000014000 implements MigrationInterface {
  readonly name = 'FindCollections1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY media_collections_searched ON media_collections FOR SELECT TO CURRENT_USER USING (true);
      -- @@ is not leakproof: below a row policy PostgreSQL would not look it up in an index. The ids that this finds are
      -- read through the policy again.
      CREATE FUNCTION collections_containing(words tsquery) RETURNS SETOF uuid
        LANGUAGE sql STABLE SECURITY DEFINER ROWS 100
        SET search_path = public SET plan_cache_mode = force_custom_plan
        AS $$ SELECT id FROM media_collections WHERE search_vector @@ words $$;
      REVOKE EXECUTE ON FUNCTION collections_containing FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION collections_containing
        TO media_assets_reader, media_assets_staff, media_assets_desk, media_assets_headquarters;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION collections_containing;
      DROP POLICY media_collections_searched ON media_collections;
    `);
  }
}
