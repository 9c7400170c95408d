import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists on a thing are read page by page: each begins behind a row, in the order of an index. */
export class IndexGrowingLists1764000012000 implements MigrationInterface {
  readonly name = 'IndexGrowingLists1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX lines_by_event ON lines (event_id, starts_on, id) WHERE event_id IS NOT NULL;
      CREATE INDEX creatives_of_asset ON creatives (asset_id, created_at, id) WHERE asset_id IS NOT NULL;
      DROP INDEX creatives_by_asset;
      CREATE INDEX assignments_of_creative ON assignments (creative_id, line_id);
      DROP INDEX assignments_by_creative;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX assignments_by_creative ON assignments (creative_id);
      DROP INDEX assignments_of_creative;
      CREATE INDEX creatives_by_asset ON creatives (asset_id) WHERE asset_id IS NOT NULL;
      DROP INDEX creatives_of_asset;
      DROP INDEX lines_by_event;
    `);
  }
}
