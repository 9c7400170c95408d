import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const newsroomTable = (table: string, grants: string): string => `
  GRANT ${grants} ON ${table} TO content_newsroom;
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_newsroom ON ${table} TO content_newsroom USING (true);`;

/** The newsroom makes its issues: newspapers with their mastheads, pages with three proofs, signed off and reopened. */
export class MakeNewspaperIssues1764000034000 implements MigrationInterface {
  readonly name = 'MakeNewspaperIssues1764000034000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE newspapers (
        ${versionedColumnsSql('newspapers')},
        code text NOT NULL CONSTRAINT newspapers_code_unique UNIQUE
          CONSTRAINT newspapers_code_form CHECK (code ~ '^[a-z0-9]{2,20}$'),
        name jsonb NOT NULL CONSTRAINT newspapers_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        serial_number text CONSTRAINT newspapers_serial_number_form CHECK (serial_number ~ '^CN [0-9]{2}-[0-9]{4}$'),
        publisher text,
        price_minor int CONSTRAINT newspapers_price_positive CHECK (price_minor > 0),
        printer text,
        printer_address text,
        advertising_licence text
      );
      ${auditSql('newspapers', 'Newspaper')}
      -- One CN number is one newspaper's.
      CREATE UNIQUE INDEX newspapers_serial_number_unique ON newspapers (serial_number);
      GRANT SELECT ON newspapers TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON newspapers TO content_newsroom;
      INSERT INTO newspapers (id, code, name)
        SELECT uuidv7(), publication_code, jsonb_build_object('zhHant', publication_code)
        FROM (SELECT DISTINCT publication_code FROM newspaper_issues) AS known;

      ALTER TABLE newspaper_issues
        ADD CONSTRAINT newspaper_issues_newspaper_exists FOREIGN KEY (publication_code) REFERENCES newspapers (code),
        ADD COLUMN status text NOT NULL DEFAULT 'PLANNED'
          CONSTRAINT newspaper_issues_status_known CHECK (status IN ('PLANNED', 'CANCELLED')),
        ADD COLUMN status_reason text,
        ADD COLUMN last_date date,
        ADD CONSTRAINT newspaper_issues_last_date_after CHECK (last_date > issue_date),
        ADD CONSTRAINT newspaper_issues_cancelled_reason CHECK (status <> 'CANCELLED' OR status_reason IS NOT NULL);

      GRANT DELETE ON newspaper_pages TO content_newsroom;
      ALTER TABLE newspaper_pages ADD COLUMN layout_id uuid, ADD COLUMN proofreader_id uuid;
      ALTER TABLE page_placements
        DROP CONSTRAINT page_placements_pkey, ADD CONSTRAINT page_placements_pkey PRIMARY KEY (page_id, article_id) DEFERRABLE,
        DROP CONSTRAINT page_placements_position_unique,
        ADD CONSTRAINT page_placements_position_unique UNIQUE (page_id, position) DEFERRABLE;

      CREATE TABLE page_proofs (
        id uuid CONSTRAINT page_proofs_pkey PRIMARY KEY DEFAULT uuidv7(),
        page_id uuid NOT NULL CONSTRAINT page_proofs_page_exists REFERENCES newspaper_pages,
        pass int NOT NULL CONSTRAINT page_proofs_pass_known CHECK (pass BETWEEN 1 AND 3),
        comment text CONSTRAINT page_proofs_comment_length CHECK (length(comment) BETWEEN 1 AND 1000),
        read_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        read_at timestamptz(3) NOT NULL DEFAULT now(),
        lifted_at timestamptz(3)
      );
      CREATE UNIQUE INDEX page_proofs_one_a_pass ON page_proofs (page_id, pass) WHERE lifted_at IS NULL;
      CREATE INDEX page_proofs_by_page ON page_proofs (page_id, read_at, id);
      CREATE TRIGGER page_proofs_lifted_once BEFORE UPDATE ON page_proofs
        FOR EACH ROW WHEN (OLD.lifted_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      ${newsroomTable('page_proofs', 'SELECT, INSERT, UPDATE (lifted_at)')}

      CREATE TABLE page_reopenings (
        id uuid CONSTRAINT page_reopenings_pkey PRIMARY KEY DEFAULT uuidv7(),
        page_id uuid NOT NULL CONSTRAINT page_reopenings_page_exists REFERENCES newspaper_pages,
        signed_off_at timestamptz(3) NOT NULL,
        reason text NOT NULL CONSTRAINT page_reopenings_reason_length CHECK (length(reason) BETWEEN 1 AND 1000),
        reopened_by text NOT NULL DEFAULT coalesce(viewer_subject(), 'unknown'),
        reopened_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX page_reopenings_by_page ON page_reopenings (page_id, reopened_at, id);
      CREATE TRIGGER page_reopenings_append_only BEFORE UPDATE OR DELETE ON page_reopenings
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ${newsroomTable('page_reopenings', 'SELECT, INSERT')}

      -- What stands on a signed page stays, until the page is reopened.
      CREATE FUNCTION check_page_open() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE touched uuid[] := ARRAY[
          CASE TG_OP WHEN 'INSERT' THEN NULL ELSE OLD.page_id END, CASE TG_OP WHEN 'DELETE' THEN NULL ELSE NEW.page_id END];
        BEGIN
          IF EXISTS (SELECT FROM newspaper_pages WHERE id = ANY (touched) AND signed_off_at IS NOT NULL) THEN
            RAISE EXCEPTION 'signed off' USING ERRCODE = 'check_violation', CONSTRAINT = 'page_placements_page_open';
          END IF;
          RETURN coalesce(NEW, OLD);
        END $$;
      CREATE TRIGGER page_placements_page_open
        BEFORE INSERT OR DELETE OR UPDATE OF page_id, article_id, position, first_column, area_cm2 ON page_placements
        FOR EACH ROW EXECUTE FUNCTION check_page_open();

      -- A page is signed off with three proofs read, and stories that may go out; they keep still meanwhile.
      CREATE FUNCTION check_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE unready int;
        BEGIN
          PERFORM FROM page_placements AS placement JOIN articles AS article ON article.id = placement.article_id
            WHERE placement.page_id = NEW.id FOR SHARE OF article;
          -- Counted only now, because who was waited for may have changed a story.
          SELECT count(*) INTO unready FROM page_placements AS placement
            JOIN articles AS article ON article.id = placement.article_id
            WHERE placement.page_id = NEW.id AND article.status NOT IN ('READY', 'SCHEDULED', 'PUBLISHED', 'CORRECTED');
          IF unready > 0 THEN
            RAISE EXCEPTION 'not ready' USING ERRCODE = 'check_violation', CONSTRAINT = 'newspaper_pages_ready';
          END IF;
          IF (SELECT count(*) FROM page_proofs WHERE page_id = NEW.id AND lifted_at IS NULL) < 3 THEN
            RAISE EXCEPTION 'not proofread' USING ERRCODE = 'check_violation', CONSTRAINT = 'newspaper_pages_proofread';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER newspaper_pages_sign_off BEFORE UPDATE OF signed_off_at ON newspaper_pages
        FOR EACH ROW WHEN (OLD.signed_off_at IS NULL AND NEW.signed_off_at IS NOT NULL) EXECUTE FUNCTION check_sign_off();
      CREATE FUNCTION refuse_plated() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'plate is out' USING ERRCODE = 'check_violation', CONSTRAINT = 'newspaper_pages_plate_out';
        END $$;
      CREATE TRIGGER newspaper_pages_plate_out BEFORE UPDATE OF signed_off_at ON newspaper_pages
        FOR EACH ROW WHEN (OLD.plate_sent_at IS NOT NULL AND NEW.signed_off_at IS DISTINCT FROM OLD.signed_off_at)
        EXECUTE FUNCTION refuse_plated();
      CREATE FUNCTION check_on_signed_page() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM page_placements AS placement JOIN newspaper_pages AS page ON page.id = placement.page_id
            WHERE placement.article_id = NEW.id AND page.signed_off_at IS NOT NULL AND page.plate_sent_at IS NULL) THEN
            RAISE EXCEPTION 'on a signed page' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_on_signed_page';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER articles_on_signed_page BEFORE UPDATE OF version_number ON articles
        FOR EACH ROW WHEN (NEW.version_number <> OLD.version_number AND NEW.status NOT IN ('PUBLISHED', 'CORRECTED'))
        EXECUTE FUNCTION check_on_signed_page();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER articles_on_signed_page ON articles;
      DROP TRIGGER newspaper_pages_plate_out ON newspaper_pages;
      DROP TRIGGER newspaper_pages_sign_off ON newspaper_pages;
      DROP TRIGGER page_placements_page_open ON page_placements;
      DROP FUNCTION check_on_signed_page, refuse_plated, check_sign_off, check_page_open;
      DROP TABLE page_reopenings, page_proofs;
      ALTER TABLE page_placements
        DROP CONSTRAINT page_placements_pkey, ADD CONSTRAINT page_placements_pkey PRIMARY KEY (page_id, article_id),
        DROP CONSTRAINT page_placements_position_unique,
        ADD CONSTRAINT page_placements_position_unique UNIQUE (page_id, position);
      REVOKE DELETE ON newspaper_pages FROM content_newsroom;
      ALTER TABLE newspaper_pages DROP COLUMN layout_id, DROP COLUMN proofreader_id;
      ALTER TABLE newspaper_issues DROP CONSTRAINT newspaper_issues_newspaper_exists,
        DROP COLUMN status, DROP COLUMN status_reason, DROP COLUMN last_date;
      DROP TABLE newspapers;
    `);
  }
}
