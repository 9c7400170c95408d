import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line pays for an article only once the newsroom has said that it carries 廣告 for good: what says nothing is not booked. */
export class BookMarkedArticles1764000059000 implements MigrationInterface {
  readonly name = 'BookMarkedArticles1764000059000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE lines ADD COLUMN article_marked_at timestamptz(3);
      CREATE FUNCTION check_article_marked() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'not marked' USING ERRCODE = 'check_violation', CONSTRAINT = 'lines_book_marked_article';
        END $$;
      CREATE TRIGGER lines_article_marked BEFORE UPDATE OF status ON lines
        FOR EACH ROW WHEN (NEW.status = 'BOOKED' AND OLD.status <> 'BOOKED'
          AND NEW.article_id IS NOT NULL AND NEW.article_marked_at IS NULL)
        EXECUTE FUNCTION check_article_marked();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER lines_article_marked ON lines;
      DROP FUNCTION check_article_marked;
      ALTER TABLE lines DROP COLUMN article_marked_at;
    `);
  }
}
