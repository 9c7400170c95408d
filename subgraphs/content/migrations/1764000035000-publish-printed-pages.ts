import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is printed is out on paper when its issue appears; a page whose plate is out gets a second one. */
export class PublishPrintedPages1764000035000 implements MigrationInterface {
  readonly name = 'PublishPrintedPages1764000035000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE newspapers ADD COLUMN channel_id uuid CONSTRAINT newspapers_channel_exists REFERENCES channels;
      UPDATE newspapers SET channel_id = (SELECT id FROM channels WHERE kind = 'PRINT')
        WHERE (SELECT count(*) FROM channels WHERE kind = 'PRINT') = 1;

      -- What came out before was published by hand.
      ALTER TABLE newspaper_pages ADD COLUMN published_at timestamptz(3),
        ADD CONSTRAINT newspaper_pages_published_from_plate CHECK (published_at >= plate_sent_at);
      UPDATE newspaper_pages SET published_at = plate_sent_at WHERE plate_sent_at IS NOT NULL;
      CREATE INDEX newspaper_pages_due ON newspaper_pages (issue_id)
        WHERE plate_sent_at IS NOT NULL AND published_at IS NULL;

      CREATE TABLE page_plates (
        page_id uuid NOT NULL CONSTRAINT page_plates_page_exists REFERENCES newspaper_pages,
        number int NOT NULL CONSTRAINT page_plates_number_known CHECK (number BETWEEN 1 AND 9),
        sent_at timestamptz(3) NOT NULL,
        article_ids uuid[] NOT NULL,
        CONSTRAINT page_plates_pkey PRIMARY KEY (page_id, number)
      );
      CREATE POLICY migration ON page_placements TO CURRENT_USER USING (true);
      INSERT INTO page_plates SELECT page.id, 1, page.plate_sent_at, ARRAY(
          SELECT article_id FROM page_placements WHERE page_id = page.id ORDER BY position)
        FROM newspaper_pages AS page WHERE plate_sent_at IS NOT NULL;
      DROP POLICY migration ON page_placements;
      CREATE TRIGGER page_plates_append_only BEFORE UPDATE OR DELETE ON page_plates
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON page_plates TO content_newsroom;
      ALTER TABLE page_plates ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY page_plates_newsroom ON page_plates TO content_newsroom USING (true);

      -- A page is opened again for another plate; the plates that went out stay on record.
      ALTER TABLE page_reopenings ADD COLUMN plate_sent_at timestamptz(3);
      CREATE OR REPLACE FUNCTION refuse_plated() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.plate_sent_at IS NULL AND NEW.published_at IS NULL
            AND EXISTS (SELECT FROM page_reopenings WHERE page_id = OLD.id AND plate_sent_at = OLD.plate_sent_at) THEN
            RETURN NEW;
          END IF;
          RAISE EXCEPTION 'plate is out' USING ERRCODE = 'check_violation', CONSTRAINT = 'newspaper_pages_plate_out';
        END $$;

      -- Who stands on it may have been taken back since the sign-off.
      CREATE TRIGGER newspaper_pages_plate BEFORE UPDATE OF plate_sent_at ON newspaper_pages
        FOR EACH ROW WHEN (OLD.plate_sent_at IS NULL AND NEW.plate_sent_at IS NOT NULL) EXECUTE FUNCTION check_sign_off();

      -- A story that is published moves in its lists, and its place on a signed page stays: a cascade names all columns.
      DROP TRIGGER page_placements_page_open ON page_placements;
      CREATE TRIGGER page_placements_page_open BEFORE INSERT OR DELETE ON page_placements
        FOR EACH ROW EXECUTE FUNCTION check_page_open();
      CREATE TRIGGER page_placements_page_open_still BEFORE UPDATE ON page_placements FOR EACH ROW
        WHEN ((NEW.page_id, NEW.article_id, NEW.position, NEW.first_column, NEW.area_cm2)
          IS DISTINCT FROM (OLD.page_id, OLD.article_id, OLD.position, OLD.first_column, OLD.area_cm2))
        EXECUTE FUNCTION check_page_open();

      -- From its sign-off to the morning it is printed in, a story is neither changed nor put back nor held up.
      CREATE OR REPLACE FUNCTION check_on_signed_page() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM page_placements AS placement JOIN newspaper_pages AS page ON page.id = placement.page_id
            WHERE placement.article_id = NEW.id AND page.signed_off_at IS NOT NULL AND page.published_at IS NULL) THEN
            RAISE EXCEPTION 'on a signed page' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_on_signed_page';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER articles_leave_signed_page BEFORE UPDATE OF status, embargoed_until ON articles FOR EACH ROW
        WHEN (NEW.status IN ('DRAFT', 'REVIEW_3', 'SPIKED') AND OLD.status IN ('READY', 'SCHEDULED')
          OR NEW.embargoed_until > coalesce(OLD.embargoed_until, '-infinity'))
        EXECUTE FUNCTION check_on_signed_page();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER articles_leave_signed_page ON articles;
      DROP TRIGGER page_placements_page_open_still ON page_placements;
      DROP TRIGGER page_placements_page_open ON page_placements;
      CREATE TRIGGER page_placements_page_open
        BEFORE INSERT OR DELETE OR UPDATE OF page_id, article_id, position, first_column, area_cm2 ON page_placements
        FOR EACH ROW EXECUTE FUNCTION check_page_open();
      DROP TRIGGER newspaper_pages_plate ON newspaper_pages;
      CREATE OR REPLACE FUNCTION check_on_signed_page() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM page_placements AS placement JOIN newspaper_pages AS page ON page.id = placement.page_id
            WHERE placement.article_id = NEW.id AND page.signed_off_at IS NOT NULL AND page.plate_sent_at IS NULL) THEN
            RAISE EXCEPTION 'on a signed page' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_on_signed_page';
          END IF;
          RETURN NEW;
        END $$;
      CREATE OR REPLACE FUNCTION refuse_plated() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'plate is out' USING ERRCODE = 'check_violation', CONSTRAINT = 'newspaper_pages_plate_out';
        END $$;
      ALTER TABLE page_reopenings DROP COLUMN plate_sent_at;
      DROP TABLE page_plates;
      ALTER TABLE newspaper_pages DROP COLUMN published_at;
      ALTER TABLE newspapers DROP COLUMN channel_id;
    `);
  }
}
