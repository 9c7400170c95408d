import { checkStepSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

export class CreatePresses1764000001000 implements MigrationInterface {
  readonly name = 'CreatePresses1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkStepSql}

      -- The public face of each printing works that this service serves, and that it serves it.
      CREATE TABLE printing_companies (
        organisation_id uuid CONSTRAINT printing_companies_pkey PRIMARY KEY,
        about jsonb NOT NULL CONSTRAINT printing_companies_about_given CHECK (jsonb_strip_nulls(about) <> '{}'),
        products text[] NOT NULL CONSTRAINT printing_companies_products_known
          CHECK (products <@ ARRAY['NEWSPAPER', 'MAGAZINE', 'BOOK', 'COMMERCIAL'] AND cardinality(products) > 0),
        press_count int NOT NULL CONSTRAINT printing_companies_presses_counted CHECK (press_count >= 0),
        copies_per_hour int NOT NULL CONSTRAINT printing_companies_speed_range CHECK (copies_per_hour >= 0),
        is_synthetic boolean NOT NULL DEFAULT false
      );
      CREATE TRIGGER printing_companies_audit AFTER INSERT OR UPDATE OR DELETE ON printing_companies
        FOR EACH ROW EXECUTE FUNCTION record_audit('PrintingProfile', 'organisation_id');
      ALTER TABLE printing_companies ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY printing_companies_public ON printing_companies FOR SELECT TO PUBLIC USING (true);
      CREATE POLICY printing_companies_own ON printing_companies FOR INSERT TO printing_staff
        WITH CHECK (organisation_id = (SELECT viewer_organisation()));
      GRANT SELECT ON printing_companies TO PUBLIC;
      GRANT INSERT ON printing_companies TO printing_staff;

      -- Who reads what was printed of an issue beside the works itself: the distributor needs to know the copies.
      CREATE TABLE count_partners (
        organisation_id uuid NOT NULL CONSTRAINT count_partners_company REFERENCES printing_companies,
        partner_id uuid NOT NULL,
        CONSTRAINT count_partners_pkey PRIMARY KEY (organisation_id, partner_id)
      );
      ALTER TABLE count_partners ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY count_partners_own ON count_partners TO printing_staff
        USING (organisation_id = (SELECT viewer_organisation()));
      CREATE POLICY count_partners_partner ON count_partners FOR SELECT TO printing_staff
        USING (partner_id = (SELECT viewer_organisation()));
      GRANT SELECT, INSERT ON count_partners TO printing_staff;
      CREATE TRIGGER count_partners_audit AFTER INSERT OR UPDATE OR DELETE ON count_partners
        FOR EACH ROW EXECUTE FUNCTION record_audit('PrintingProfile', 'organisation_id');

      CREATE TABLE presses (
        ${businessColumns('presses')},
        name jsonb NOT NULL CONSTRAINT presses_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        copies_per_hour int NOT NULL CONSTRAINT presses_speed_range CHECK (copies_per_hour BETWEEN 100 AND 200000),
        max_page_count int NOT NULL CONSTRAINT presses_pages_range CHECK (max_page_count BETWEEN 4 AND 200)
      );
      ${guardAndAudit({ table: 'presses', entity: 'Press', staff: 'INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE presses, count_partners, printing_companies; DROP FUNCTION check_step;');
  }
}
