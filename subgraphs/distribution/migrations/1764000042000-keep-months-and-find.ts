import { keptInClosedMonthsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foundBy } from '../src/company/found-by.ts';

const guarded = [
  { table: 'subscription_entries', day: 'entered_at' },
  { table: 'carrier_charges', day: 'entered_at' },
];

const draws = ['subscription_draw', 'single_copy_draw', 'free_draw', 'office_draw', 'returned_copies'];
const sums = (row: 'OLD' | 'NEW') =>
  [...draws.map((column) => `${row}.${column}`), `${row}.status = 'CANCELLED'`].join(', ');

/** What a thing is found by, of the rows of the former release. */
const fillFoundBy = async (runner: QueryRunner, table: string, columns: string): Promise<void> => {
  await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  const rows = await runner.query(`SELECT id, name, ARRAY[${columns}] AS texts FROM ${table}`);
  await runner.query(
    `UPDATE ${table} SET found_by = text FROM unnest($1::uuid[], $2::text[]) AS found (id, text) WHERE found.id = ${table}.id`,
    [
      rows.map(({ id }: { id: string }) => id),
      rows.map(({ name, texts }: { name: object; texts: string[] }) => foundBy(name, ...texts)),
    ],
  );
  await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
};

/**
 * What a closed month was reckoned from stays: the copies of its issues, what subscribers paid and carriers were charged
 * in it. And what people look for is found on an index.
 */
export class KeepMonthsAndFind1764000042000 implements MigrationInterface {
  readonly name = 'KeepMonthsAndFind1764000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The sums of plans are written by triggers of the owner, who must see what is closed.
      CREATE POLICY closed_months_owner ON closed_months FOR SELECT TO CURRENT_USER USING (true);
      CREATE TRIGGER issue_plans_sums_stay BEFORE UPDATE ON issue_plans
        FOR EACH ROW WHEN ((${sums('OLD')}) IS DISTINCT FROM (${sums('NEW')})) EXECUTE FUNCTION keep_closed_month('issue_date');
      ${guarded.map(keptInClosedMonthsSql).join('')}

      ALTER TABLE outlets ADD found_by text;
      ALTER TABLE routes ADD found_by text;`);
    await fillFoundBy(runner, 'outlets', 'code, street');
    await fillFoundBy(runner, 'routes', 'code, station');
    await runner.query(`
      ALTER TABLE outlets ALTER found_by SET NOT NULL;
      ALTER TABLE routes ALTER found_by SET NOT NULL;

      ALTER TABLE carrier_contacts ADD name_hash bytea, ADD phone_hash bytea;
      DROP TRIGGER carrier_contacts_audit ON carrier_contacts;
      CREATE TRIGGER carrier_contacts_audit AFTER INSERT OR UPDATE OR DELETE ON carrier_contacts
        FOR EACH ROW EXECUTE FUNCTION record_audit('DeliveryCarrier', 'carrier_id', 'name', 'phone', 'name_hash', 'phone_hash');
      CREATE INDEX carrier_contacts_by_name ON carrier_contacts (organisation_id, name_hash);
      CREATE INDEX carrier_contacts_by_phone ON carrier_contacts (organisation_id, phone_hash);
      CREATE INDEX carrier_contacts_without ON carrier_contacts (organisation_id) WHERE phone_hash IS NULL;

      ALTER TABLE subscription_terms ADD paid_by text NOT NULL DEFAULT 'UNKNOWN'
        CONSTRAINT subscription_terms_paid_by_known CHECK (paid_by IN ('UNKNOWN', 'BANK_TRANSFER', 'CASH', 'CHEQUE', 'ONLINE', 'POST_OFFICE'));
      CREATE INDEX subscription_terms_by_method ON subscription_terms (organisation_id, paid_by, subscription_id);
      CREATE INDEX subscription_terms_by_method_of_all ON subscription_terms (paid_by, subscription_id);
      CREATE INDEX subscriptions_by_title_reference ON subscriptions (title_id, reference, id);

      CREATE INDEX complaints_waiting ON complaints (organisation_id, filed_at, id) WHERE status IN ('OPEN', 'FORMAL');
      CREATE INDEX complaints_waiting_of_all ON complaints (filed_at, id) WHERE status IN ('OPEN', 'FORMAL');
      CREATE INDEX settlements_by_status ON settlements (organisation_id, status, month DESC, id DESC);
      CREATE INDEX settlements_by_status_of_all ON settlements (status, month DESC, id DESC);
      CREATE INDEX print_notices_withdrawn_of_all ON print_notices (issued_at DESC, id DESC) WHERE withdrawn_at IS NOT NULL;
      CREATE INDEX delivery_runs_by_status ON delivery_runs (organisation_id, status, issue_date DESC, id DESC);
      CREATE INDEX delivery_runs_by_status_of_all ON delivery_runs (status, issue_date DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX complaints_waiting, complaints_waiting_of_all, settlements_by_status, settlements_by_status_of_all,
        print_notices_withdrawn_of_all, subscriptions_by_title_reference, delivery_runs_by_status, delivery_runs_by_status_of_all;
      ALTER TABLE subscription_terms DROP paid_by;
      DROP TRIGGER carrier_contacts_audit ON carrier_contacts;
      CREATE TRIGGER carrier_contacts_audit AFTER INSERT OR UPDATE OR DELETE ON carrier_contacts
        FOR EACH ROW EXECUTE FUNCTION record_audit('DeliveryCarrier', 'carrier_id', 'name', 'phone');
      ALTER TABLE carrier_contacts DROP name_hash, DROP phone_hash;
      ALTER TABLE outlets DROP found_by;
      ALTER TABLE routes DROP found_by;
      ${guarded
        .map(
          ({ table, day }) =>
            `DROP TRIGGER ${table}_${day}_open ON ${table}; DROP TRIGGER ${table}_${day}_stay ON ${table};`,
        )
        .join('\n      ')}
      DROP TRIGGER issue_plans_sums_stay ON issue_plans;
      DROP POLICY closed_months_owner ON closed_months;
    `);
  }
}
