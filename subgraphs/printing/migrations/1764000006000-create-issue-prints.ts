import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guard } from './guard-table.ts';

export class CreateIssuePrints1764000006000 implements MigrationInterface {
  readonly name = 'CreateIssuePrints1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was printed of an issue: a stored fact, counted anew with each change of a run, that partners may read.
      CREATE TABLE issue_prints (
        organisation_id uuid NOT NULL CONSTRAINT issue_prints_company REFERENCES printing_companies,
        issue_id uuid NOT NULL,
        good_copies int,
        waste_copies int,
        gross_copies int,
        press_start timestamptz(3),
        press_end timestamptz(3),
        CONSTRAINT issue_prints_pkey PRIMARY KEY (organisation_id, issue_id),
        CONSTRAINT issue_prints_add_up CHECK (good_copies + waste_copies = gross_copies)
      );
      CREATE INDEX issue_prints_by_issue ON issue_prints (issue_id);
      ${guard('issue_prints', 'INSERT, UPDATE')}
      CREATE POLICY issue_prints_partner ON issue_prints FOR SELECT TO printing_staff
        USING (organisation_id IN (SELECT p.organisation_id FROM count_partners p WHERE p.partner_id = (SELECT viewer_organisation())));

      CREATE FUNCTION count_issue() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO issue_prints (organisation_id, issue_id) VALUES (NEW.organisation_id, NEW.issue_id)
            ON CONFLICT DO NOTHING;
          -- The lock first: the counts are then read behind those of a run that was reported at the same time.
          PERFORM FROM issue_prints WHERE organisation_id = NEW.organisation_id AND issue_id = NEW.issue_id FOR UPDATE;
          UPDATE issue_prints SET (good_copies, waste_copies, gross_copies, press_start, press_end) = (
            SELECT sum(good_copies), sum(waste_startup + waste_running), sum(gross_copies), min(started_at),
              CASE WHEN bool_and(status IN ('CLEANUP', 'COMPLETED', 'ABORTED')) THEN max(ended_at) END
            FROM press_runs WHERE organisation_id = NEW.organisation_id AND issue_id = NEW.issue_id)
          WHERE organisation_id = NEW.organisation_id AND issue_id = NEW.issue_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER press_runs_count_issue AFTER INSERT OR UPDATE ON press_runs
        FOR EACH ROW WHEN (NEW.issue_id IS NOT NULL) EXECUTE FUNCTION count_issue();

      -- Months that were closed before this service kept the runs.
      CREATE TABLE printing_months (
        organisation_id uuid NOT NULL CONSTRAINT printing_months_company REFERENCES printing_companies,
        month text NOT NULL CONSTRAINT printing_months_form CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        runs int NOT NULL CONSTRAINT printing_months_runs_counted CHECK (runs >= 0),
        good_copies bigint NOT NULL CONSTRAINT printing_months_good_counted CHECK (good_copies >= 0),
        waste_copies bigint NOT NULL CONSTRAINT printing_months_waste_counted CHECK (waste_copies >= 0),
        paper_grams bigint NOT NULL CONSTRAINT printing_months_paper_weighed CHECK (paper_grams >= 0),
        revenue_minor bigint NOT NULL,
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT printing_months_pkey PRIMARY KEY (organisation_id, month)
      );
      ${guard('printing_months', 'INSERT')}
      CREATE TRIGGER printing_months_audit AFTER INSERT OR UPDATE OR DELETE ON printing_months
        FOR EACH ROW EXECUTE FUNCTION record_audit('PrintingFigures', 'organisation_id');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER press_runs_count_issue ON press_runs;
      DROP FUNCTION count_issue;
      DROP TABLE printing_months, issue_prints;
    `);
  }
}
