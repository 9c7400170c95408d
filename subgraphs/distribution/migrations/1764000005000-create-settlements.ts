import { auditSql, statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everybodyAtHeadquarters, ownThing, protect } from './protect.ts';

export class CreateSettlements1764000005000 implements MigrationInterface {
  readonly name = 'CreateSettlements1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE settlements (
        ${ownThing('settlements')},
        carrier_id uuid NOT NULL,
        month text NOT NULL CONSTRAINT settlements_month_form CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        status text NOT NULL CONSTRAINT settlements_status_known CHECK (status IN ('PREPARED', 'APPROVED', 'PAID', 'VOID')),
        runs int NOT NULL CONSTRAINT settlements_runs_counted CHECK (runs >= 0),
        copies int NOT NULL CONSTRAINT settlements_copies_counted CHECK (copies >= 0),
        copy_rate_minor bigint NOT NULL,
        pay_minor bigint NOT NULL CONSTRAINT settlements_pay_is_copies_by_rate CHECK (pay_minor = copies * copy_rate_minor),
        charges_minor bigint NOT NULL CONSTRAINT settlements_charges_within_pay CHECK (charges_minor BETWEEN 0 AND pay_minor),
        net_minor bigint NOT NULL GENERATED ALWAYS AS (pay_minor - charges_minor) STORED,
        prepared_by text NOT NULL,
        approved_by text,
        paid_on date,
        CONSTRAINT settlements_two_people CHECK (approved_by <> prepared_by),
        CONSTRAINT settlements_approved CHECK (status NOT IN ('APPROVED', 'PAID') OR approved_by IS NOT NULL),
        CONSTRAINT settlements_paid CHECK ((status = 'PAID') = (paid_on IS NOT NULL)),
        CONSTRAINT settlements_carrier_fkey FOREIGN KEY (carrier_id, organisation_id) REFERENCES carriers (id, organisation_id)
      );
      CREATE UNIQUE INDEX settlements_one_a_month ON settlements (carrier_id, month) WHERE status <> 'VOID';
      CREATE INDEX settlements_by_month ON settlements (organisation_id, month DESC, id DESC);
      CREATE INDEX settlements_by_month_of_all ON settlements (month DESC, id DESC);
      ${statusStepsSql('settlements', ['>PREPARED', 'PREPARED>APPROVED', 'PREPARED>VOID', 'APPROVED>PAID', 'APPROVED>VOID'])}
      ${auditSql('settlements', 'CarrierSettlement')}
      ${protect('settlements', { staff: 'SELECT, INSERT, UPDATE', readers: ['distribution_finance'] })}

      CREATE TABLE monthly_figures (
        organisation_id uuid NOT NULL,
        month text NOT NULL CONSTRAINT monthly_figures_month_form CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        issues int NOT NULL,
        gross_copies bigint NOT NULL,
        returned_copies bigint NOT NULL,
        runs int NOT NULL,
        runs_on_time int NOT NULL,
        complaints int NOT NULL,
        is_synthetic boolean NOT NULL,
        CONSTRAINT monthly_figures_pkey PRIMARY KEY (organisation_id, month),
        CONSTRAINT monthly_figures_counted CHECK (issues > 0 AND returned_copies BETWEEN 0 AND gross_copies
          AND runs_on_time BETWEEN 0 AND runs AND complaints >= 0)
      );
      ${protect('monthly_figures', { staff: 'SELECT, INSERT', readers: everybodyAtHeadquarters })}

      CREATE TABLE company_profiles (
        organisation_id uuid CONSTRAINT company_profiles_pkey PRIMARY KEY,
        service_area jsonb NOT NULL CONSTRAINT company_profiles_area_given CHECK (jsonb_strip_nulls(service_area) <> '{}'),
        subscription_note jsonb
      );
      CREATE TRIGGER company_profiles_audit AFTER INSERT OR UPDATE OR DELETE ON company_profiles
        FOR EACH ROW EXECUTE FUNCTION record_audit('DistributionProfile', 'organisation_id');
      ${protect('company_profiles', { staff: 'SELECT, INSERT, UPDATE' })}
      -- What a company says of itself is for everybody.
      CREATE POLICY company_profiles_public ON company_profiles FOR SELECT TO PUBLIC USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE company_profiles, monthly_figures, settlements;');
  }
}
