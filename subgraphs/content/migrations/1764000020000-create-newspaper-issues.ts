import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNewspaperIssues1764000020000 implements MigrationInterface {
  readonly name = 'CreateNewspaperIssues1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE newspaper_issues (
        id uuid CONSTRAINT newspaper_issues_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        publication_code text NOT NULL
          CONSTRAINT newspaper_issues_code_form CHECK (publication_code ~ '^[a-z0-9]{2,20}$'),
        issue_date date NOT NULL,
        edition text NOT NULL CONSTRAINT newspaper_issues_edition_form CHECK (edition ~ '^[A-Z0-9_]{1,20}$'),
        issue_number int NOT NULL CONSTRAINT newspaper_issues_number_positive CHECK (issue_number > 0),
        format text NOT NULL
          CONSTRAINT newspaper_issues_format_known CHECK (format IN ('BROADSHEET', 'TABLOID')),
        page_count int NOT NULL
          CONSTRAINT newspaper_issues_pages_whole_sheets CHECK (page_count BETWEEN 4 AND 200 AND page_count % 4 = 0),
        is_extra boolean NOT NULL DEFAULT false,
        CONSTRAINT newspaper_issues_key_unique UNIQUE (publication_code, issue_date, edition)
      );
      CREATE INDEX newspaper_issues_by_date ON newspaper_issues (publication_code, issue_date, id);
      CREATE TRIGGER newspaper_issues_audit AFTER INSERT OR UPDATE OR DELETE ON newspaper_issues
        FOR EACH ROW EXECUTE FUNCTION record_audit('NewspaperIssue', 'id');

      CREATE TABLE newspaper_pages (
        id uuid CONSTRAINT newspaper_pages_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        issue_id uuid NOT NULL CONSTRAINT newspaper_pages_issue_exists REFERENCES newspaper_issues,
        number int NOT NULL CONSTRAINT newspaper_pages_number_positive CHECK (number > 0),
        name text NOT NULL CONSTRAINT newspaper_pages_name_form CHECK (name ~ '^[A-Z][0-9]{1,3}$'),
        section_id uuid CONSTRAINT newspaper_pages_section_exists REFERENCES sections,
        editor_id uuid,
        signed_off_at timestamptz(3),
        plate_sent_at timestamptz(3),
        CONSTRAINT newspaper_pages_number_unique UNIQUE (issue_id, number),
        CONSTRAINT newspaper_pages_name_unique UNIQUE (issue_id, name),
        CONSTRAINT newspaper_pages_plate_after_sign_off CHECK (
          plate_sent_at IS NULL OR (signed_off_at IS NOT NULL AND plate_sent_at >= signed_off_at)
        )
      );
      CREATE TRIGGER newspaper_pages_audit AFTER INSERT OR UPDATE OR DELETE ON newspaper_pages
        FOR EACH ROW EXECUTE FUNCTION record_audit('NewspaperPage', 'id');

      GRANT SELECT ON newspaper_issues, newspaper_pages TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON newspaper_issues, newspaper_pages TO content_newsroom;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE newspaper_pages, newspaper_issues');
  }
}
