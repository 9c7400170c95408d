import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which article stands on which page. Like every detail of an article, a row carries the article's visibility. */
export class CreatePagePlacements1764000021000 implements MigrationInterface {
  readonly name = 'CreatePagePlacements1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE page_placements (
        page_id uuid NOT NULL CONSTRAINT page_placements_page_exists REFERENCES newspaper_pages,
        article_id uuid NOT NULL,
        position int NOT NULL CONSTRAINT page_placements_position_positive CHECK (position > 0),
        first_column int CONSTRAINT page_placements_column_range CHECK (first_column BETWEEN 1 AND 12),
        area_cm2 int CONSTRAINT page_placements_area_positive CHECK (area_cm2 > 0),
        listed_at timestamptz(3) NOT NULL,
        visible_from timestamptz(3) NOT NULL,
        CONSTRAINT page_placements_pkey PRIMARY KEY (page_id, article_id),
        CONSTRAINT page_placements_position_unique UNIQUE (page_id, position),
        CONSTRAINT page_placements_article_exists FOREIGN KEY (article_id, listed_at, visible_from)
          REFERENCES articles (id, listed_at, visible_from) ON UPDATE CASCADE ON DELETE CASCADE
      );
      CREATE INDEX page_placements_by_article ON page_placements (article_id, page_id);
      CREATE TRIGGER page_placements_listing BEFORE INSERT ON page_placements
        FOR EACH ROW EXECUTE FUNCTION take_listing();
      CREATE TRIGGER page_placements_audit
        AFTER INSERT OR DELETE OR UPDATE OF page_id, position, first_column, area_cm2 ON page_placements
        FOR EACH ROW EXECUTE FUNCTION record_audit('Article', 'article_id', 'listed_at', 'visible_from');

      GRANT SELECT ON page_placements TO content_reader;
      GRANT SELECT, INSERT, UPDATE, DELETE ON page_placements TO content_newsroom;
      ALTER TABLE page_placements ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY page_placements_published ON page_placements FOR SELECT TO content_reader
        USING (visible_from <= now());
      CREATE POLICY page_placements_newsroom ON page_placements TO content_newsroom USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE page_placements');
  }
}
