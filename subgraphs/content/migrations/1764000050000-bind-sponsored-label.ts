import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An article that somebody pays for carries 廣告 for good: advertising sells nothing before this says so. */
export class BindSponsoredLabel1764000050000 implements MigrationInterface {
  readonly name = 'BindSponsoredLabel1764000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE articles ADD COLUMN sponsored_at timestamptz(3), ADD CONSTRAINT articles_sponsored_label
        CHECK (sponsored_at IS NULL OR label IS NOT DISTINCT FROM 'ADVERTISEMENT');
      CREATE TRIGGER articles_sponsored_stays BEFORE UPDATE OF sponsored_at ON articles
        FOR EACH ROW WHEN (OLD.sponsored_at IS NOT NULL AND NEW.sponsored_at IS DISTINCT FROM OLD.sponsored_at)
        EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER articles_sponsored_stays ON articles;
      ALTER TABLE articles DROP COLUMN sponsored_at;
    `);
  }
}
