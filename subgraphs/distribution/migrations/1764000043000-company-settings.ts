import { auditSql, companySettingsSql, dropCompanySettingsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './protect.ts';

/** What a company settles for itself is a dated setting instead of a constant of the code; runs keep the grace they were planned with. */
export class CompanySettings1764000043000 implements MigrationInterface {
  readonly name = 'CompanySettings1764000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companySettingsSql({
        companies: 'company_profiles',
        staff: 'distribution_staff',
        askers: ['distribution_reader', 'distribution_headquarters', 'distribution_finance'],
        readers: ['distribution_headquarters', 'distribution_finance'],
        bounds: {
          CHARGE_MISSED: [0, 100_000],
          CHARGE_LATE: [0, 100_000],
          CHARGE_WET: [0, 100_000],
          CHARGE_DAMAGED: [0, 100_000],
          CHARGE_WRONG_PAPER: [0, 100_000],
          BUNDLE_COPIES: [1, 1000],
          LONGEST_PAUSE: [1, 3660],
          OUTLET_SPARE: [0, 500],
          GRACE: [0, 240],
        },
      })}
      -- What a subscriber says may hold anything: staff alone read it, no log holds it, and it goes with the subscriber.
      CREATE TABLE complaint_words (
        complaint_id uuid CONSTRAINT complaint_words_pkey PRIMARY KEY CONSTRAINT complaint_words_complaint_fkey REFERENCES complaints (id),
        organisation_id uuid NOT NULL,
        said text NOT NULL CONSTRAINT complaint_words_said CHECK (length(btrim(said)) BETWEEN 1 AND 1000)
      );
      ${auditSql('complaint_words', 'DeliveryComplaint', 'complaint_id', 'said')}
      ${protect('complaint_words', { staff: 'SELECT, INSERT, UPDATE, DELETE' })}
      CREATE POLICY complaint_words_keeper ON complaint_words TO distribution_keeper USING (true);
      CREATE POLICY complaints_keeper ON complaints FOR SELECT TO distribution_keeper USING (true);
      GRANT SELECT ON complaints TO distribution_keeper;
      GRANT SELECT, DELETE ON complaint_words TO distribution_keeper;
      ALTER TABLE delivery_runs ADD grace_minutes int NOT NULL DEFAULT 0
        CONSTRAINT delivery_runs_grace CHECK (grace_minutes BETWEEN 0 AND 240);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE delivery_runs DROP grace_minutes; DROP TABLE complaint_words;
      DROP POLICY complaints_keeper ON complaints; REVOKE SELECT ON complaints FROM distribution_keeper; ${dropCompanySettingsSql}`);
  }
}
