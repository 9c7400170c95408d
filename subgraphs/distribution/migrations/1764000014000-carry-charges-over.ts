import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { otherSteps, protect } from './protect.ts';

const settlementSteps = ['>PREPARED', 'PREPARED>APPROVED', 'PREPARED>VOID', 'APPROVED>PAID', 'APPROVED>VOID'];

/**
 * A carrier's charges are an account: what is known late, or is more than the pay, is taken off the next settlement, and
 * what proves wrong is given back with it. So is a run that was completed after its month was settled.
 */
export class CarryChargesOver1764000014000 implements MigrationInterface {
  readonly name = 'CarryChargesOver1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE carrier_charges (
        id uuid CONSTRAINT carrier_charges_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        carrier_id uuid NOT NULL,
        complaint_id uuid,
        -- Of the issue: it is settled with this month or a later one.
        issue_date date NOT NULL,
        amount_minor bigint NOT NULL CONSTRAINT carrier_charges_some CHECK (amount_minor <> 0 AND abs(amount_minor) <= 100000000),
        reason text CONSTRAINT carrier_charges_reason_short CHECK (length(btrim(reason)) BETWEEN 1 AND 500),
        entered_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT carrier_charges_cause_given CHECK (complaint_id IS NOT NULL OR reason IS NOT NULL),
        CONSTRAINT carrier_charges_carrier_fkey FOREIGN KEY (carrier_id, organisation_id) REFERENCES carriers (id, organisation_id),
        CONSTRAINT carrier_charges_complaint_fkey FOREIGN KEY (complaint_id) REFERENCES complaints (id)
      );
      CREATE INDEX carrier_charges_by_carrier ON carrier_charges (carrier_id, entered_at, id);
      ${auditSql('carrier_charges', 'DeliveryCarrier', 'carrier_id')}
      ${protect('carrier_charges', { staff: 'SELECT, INSERT', readers: ['distribution_finance'] })}
      INSERT INTO carrier_charges (id, organisation_id, carrier_id, complaint_id, issue_date, amount_minor, entered_at)
      SELECT gen_random_uuid(), organisation_id, carrier_id, id, issue_date, carrier_charge_minor, updated_at
      FROM complaints WHERE carrier_charge_minor > 0 AND carrier_id IS NOT NULL;

      CREATE FUNCTION charge_carrier() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          INSERT INTO carrier_charges (id, organisation_id, carrier_id, complaint_id, issue_date, amount_minor)
          VALUES (gen_random_uuid(), NEW.organisation_id, NEW.carrier_id, NEW.id, NEW.issue_date, NEW.carrier_charge_minor - OLD.carrier_charge_minor);
          RETURN NULL;
        END $$;
      CREATE TRIGGER complaints_charge AFTER UPDATE OF carrier_charge_minor ON complaints FOR EACH ROW
        WHEN (NEW.carrier_id IS NOT NULL AND NEW.carrier_charge_minor <> OLD.carrier_charge_minor) EXECUTE FUNCTION charge_carrier();

      ALTER TABLE settlements
        DROP CONSTRAINT settlements_pay_is_copies_by_rate,
        DROP CONSTRAINT settlements_charges_within_pay,
        -- Below nothing, a charge that was settled before is given back.
        ADD CONSTRAINT settlements_charges_within_pay CHECK (charges_minor <= pay_minor),
        ADD CONSTRAINT settlements_pay_counted CHECK (pay_minor >= 0),
        ADD COLUMN carried_over_minor bigint NOT NULL DEFAULT 0,
        ADD COLUMN note text CONSTRAINT settlements_note_short CHECK (length(btrim(note)) BETWEEN 1 AND 500);
      ${otherSteps('settlements', [...settlementSteps, 'PAID>APPROVED'])}
      CREATE FUNCTION check_settled_charges() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          -- Whoever settles another month of the carrier at the same time waits here.
          PERFORM FROM carriers WHERE id = NEW.carrier_id FOR UPDATE;
          IF NEW.charges_minor > (SELECT coalesce(sum(amount_minor), 0) FROM carrier_charges WHERE carrier_id = NEW.carrier_id)
            - (SELECT coalesce(sum(charges_minor), 0) FROM settlements WHERE carrier_id = NEW.carrier_id AND status <> 'VOID') THEN
            RAISE EXCEPTION 'more charges than are open'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'settlements_charges_open';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER settlements_charges BEFORE INSERT ON settlements FOR EACH ROW EXECUTE FUNCTION check_settled_charges();

      -- As they were when the run was planned, with the carrier; and in which settlement it was paid.
      ALTER TABLE delivery_runs
        ADD COLUMN copy_rate_minor bigint,
        ADD COLUMN settlement_id uuid CONSTRAINT delivery_runs_settlement_fkey REFERENCES settlements (id) DEFERRABLE INITIALLY DEFERRED;
      UPDATE delivery_runs SET copy_rate_minor = carriers.copy_rate_minor FROM carriers WHERE carriers.id = carrier_id;
      UPDATE delivery_runs SET settlement_id = settlements.id, copy_rate_minor = settlements.copy_rate_minor FROM settlements
      WHERE settlements.carrier_id = delivery_runs.carrier_id AND settlements.status <> 'VOID'
        AND settlements.month = to_char(issue_date, 'YYYY-MM') AND delivery_runs.status = 'COMPLETED';
      SET CONSTRAINTS ALL IMMEDIATE;
      ALTER TABLE delivery_runs
        ALTER COLUMN copy_rate_minor SET NOT NULL,
        ADD CONSTRAINT delivery_runs_settled_when_completed CHECK (settlement_id IS NULL OR status = 'COMPLETED');
      CREATE INDEX delivery_runs_to_settle ON delivery_runs (carrier_id, issue_date) WHERE settlement_id IS NULL AND status = 'COMPLETED';
      CREATE INDEX delivery_runs_by_settlement ON delivery_runs (settlement_id) WHERE settlement_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery_runs DROP COLUMN copy_rate_minor, DROP COLUMN settlement_id;
      DROP TRIGGER settlements_charges ON settlements;
      ${otherSteps('settlements', settlementSteps)}
      ALTER TABLE settlements DROP CONSTRAINT settlements_charges_within_pay, DROP CONSTRAINT settlements_pay_counted,
        DROP COLUMN carried_over_minor, DROP COLUMN note,
        ADD CONSTRAINT settlements_pay_is_copies_by_rate CHECK (pay_minor = copies * copy_rate_minor) NOT VALID,
        ADD CONSTRAINT settlements_charges_within_pay CHECK (charges_minor BETWEEN 0 AND pay_minor) NOT VALID;
      DROP TRIGGER complaints_charge ON complaints;
      DROP TABLE carrier_charges;
      DROP FUNCTION check_settled_charges, charge_carrier;
    `);
  }
}
