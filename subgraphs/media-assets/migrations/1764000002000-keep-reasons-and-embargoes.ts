import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an asset was taken back, and until when one that is released is kept from the public. */
export class KeepReasonsAndEmbargoes1764000002000 implements MigrationInterface {
  readonly name = 'KeepReasonsAndEmbargoes1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE media_assets
        ADD COLUMN status_reason text CONSTRAINT media_assets_status_reason_length
          CHECK (char_length(status_reason) BETWEEN 1 AND 500),
        ADD COLUMN embargoed_until timestamptz(3);
      DROP POLICY media_assets_released ON media_assets;
      CREATE POLICY media_assets_released ON media_assets FOR SELECT TO media_assets_reader, media_assets_staff
        USING (status = 'RELEASED' AND coalesce(embargoed_until <= now(), true));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY media_assets_released ON media_assets;
      CREATE POLICY media_assets_released ON media_assets FOR SELECT TO media_assets_reader, media_assets_staff
        USING (status = 'RELEASED');
      ALTER TABLE media_assets DROP COLUMN embargoed_until, DROP COLUMN status_reason;
    `);
  }
}
