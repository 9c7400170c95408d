import { auditSql, statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everybodyAtHeadquarters, ownThing, protect } from './protect.ts';

export class CreateDeliveries1764000004000 implements MigrationInterface {
  readonly name = 'CreateDeliveries1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery_runs (
        ${ownThing('delivery_runs')},
        plan_id uuid NOT NULL,
        route_id uuid NOT NULL,
        -- As they were when the run was planned: what a carrier is paid for must not change afterwards.
        carrier_id uuid NOT NULL,
        issue_date date NOT NULL,
        deadline_at timestamptz(3) NOT NULL,
        copies int NOT NULL CONSTRAINT delivery_runs_copies_counted CHECK (copies >= 0),
        status text NOT NULL CONSTRAINT delivery_runs_status_known CHECK (status IN ('PLANNED', 'DEPARTED', 'COMPLETED', 'CANCELLED')),
        departed_at timestamptz(3),
        completed_at timestamptz(3),
        CONSTRAINT delivery_runs_departure CHECK ((status IN ('DEPARTED', 'COMPLETED')) = (departed_at IS NOT NULL)),
        CONSTRAINT delivery_runs_completion CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL)),
        CONSTRAINT delivery_runs_lasts CHECK (completed_at >= departed_at),
        CONSTRAINT delivery_runs_one_each UNIQUE (plan_id, route_id),
        CONSTRAINT delivery_runs_plan_fkey FOREIGN KEY (plan_id, organisation_id) REFERENCES issue_plans (id, organisation_id),
        CONSTRAINT delivery_runs_route_fkey FOREIGN KEY (route_id, organisation_id) REFERENCES routes (id, organisation_id),
        CONSTRAINT delivery_runs_carrier_fkey FOREIGN KEY (carrier_id, organisation_id) REFERENCES carriers (id, organisation_id)
      );
      CREATE INDEX delivery_runs_by_route ON delivery_runs (route_id, issue_date DESC, id DESC);
      CREATE INDEX delivery_runs_by_carrier ON delivery_runs (carrier_id, issue_date);
      ${statusStepsSql('delivery_runs', ['>PLANNED', 'PLANNED>DEPARTED', 'PLANNED>CANCELLED', 'DEPARTED>COMPLETED'])}
      ${auditSql('delivery_runs', 'DeliveryRun')}
      ${protect('delivery_runs', { staff: 'SELECT, INSERT, UPDATE', readers: everybodyAtHeadquarters })}

      CREATE TABLE copy_returns (
        id uuid CONSTRAINT copy_returns_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        outlet_id uuid NOT NULL,
        copies int NOT NULL CONSTRAINT copy_returns_copies_positive CHECK (copies BETWEEN 1 AND 1000000),
        reason text NOT NULL CONSTRAINT copy_returns_reason_known CHECK (reason IN ('UNSOLD', 'DAMAGED', 'SURPLUS')),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT copy_returns_plan_fkey FOREIGN KEY (plan_id, organisation_id) REFERENCES issue_plans (id, organisation_id),
        CONSTRAINT copy_returns_outlet_fkey FOREIGN KEY (outlet_id, organisation_id) REFERENCES outlets (id, organisation_id)
      );
      CREATE INDEX copy_returns_by_plan ON copy_returns (plan_id, id);
      CREATE INDEX copy_returns_by_outlet ON copy_returns (outlet_id, id DESC);
      ${auditSql('copy_returns', 'CopyReturn')}
      ${protect('copy_returns', { staff: 'SELECT, INSERT', readers: everybodyAtHeadquarters })}

      CREATE FUNCTION sum_returns() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          -- The plan first, as setting a draw does it not: returns come when draws are set no more.
          UPDATE issue_plans SET returned_copies = returned_copies + NEW.copies
          WHERE id = NEW.plan_id AND status = 'DISPATCHED';
          IF NOT FOUND THEN
            RAISE EXCEPTION 'returns come between dispatch and close'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_returns_while_dispatched';
          END IF;
          UPDATE draws SET returned = returned + NEW.copies
          WHERE plan_id = NEW.plan_id AND kind = 'SINGLE_COPY' AND route_id IS NULL AND outlet_id = NEW.outlet_id;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'the outlet had no copies'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_returns_of_a_draw';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER copy_returns_sum AFTER INSERT ON copy_returns FOR EACH ROW EXECUTE FUNCTION sum_returns();

      CREATE TABLE complaints (
        ${ownThing('complaints')},
        reference text NOT NULL CONSTRAINT complaints_reference_form CHECK (reference ~ '^[A-Z0-9-]{2,30}$'),
        subscription_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        route_id uuid,
        carrier_id uuid,
        issue_date date NOT NULL,
        code text NOT NULL CONSTRAINT complaints_code_known CHECK (code IN ('MISSED', 'LATE', 'WET', 'DAMAGED', 'WRONG_PAPER')),
        status text NOT NULL CONSTRAINT complaints_status_known
          CHECK (status IN ('OPEN', 'REDELIVERED', 'CREDITED', 'REJECTED', 'FORMAL', 'RESOLVED')),
        filed_at timestamptz(3) NOT NULL,
        resolved_at timestamptz(3),
        credited_days int NOT NULL DEFAULT 0 CONSTRAINT complaints_credit_range CHECK (credited_days BETWEEN 0 AND 31),
        carrier_charge_minor bigint NOT NULL DEFAULT 0 CONSTRAINT complaints_charge_range CHECK (carrier_charge_minor BETWEEN 0 AND 100000),
        resolution text CONSTRAINT complaints_resolution_short CHECK (length(btrim(resolution)) BETWEEN 1 AND 500),
        CONSTRAINT complaints_resolved CHECK ((status = 'RESOLVED') = (resolved_at IS NOT NULL)),
        CONSTRAINT complaints_reference_unique UNIQUE (organisation_id, reference),
        CONSTRAINT complaints_once UNIQUE (subscription_id, plan_id, code),
        CONSTRAINT complaints_subscription_fkey FOREIGN KEY (subscription_id, organisation_id) REFERENCES subscriptions (id, organisation_id),
        CONSTRAINT complaints_plan_fkey FOREIGN KEY (plan_id, organisation_id) REFERENCES issue_plans (id, organisation_id),
        CONSTRAINT complaints_route_fkey FOREIGN KEY (route_id, organisation_id) REFERENCES routes (id, organisation_id),
        CONSTRAINT complaints_carrier_fkey FOREIGN KEY (carrier_id, organisation_id) REFERENCES carriers (id, organisation_id)
      );
      CREATE INDEX complaints_by_plan ON complaints (plan_id, filed_at DESC, id DESC);
      CREATE INDEX complaints_by_time ON complaints (organisation_id, filed_at DESC, id DESC);
      CREATE INDEX complaints_by_status ON complaints (organisation_id, status, filed_at DESC, id DESC);
      CREATE INDEX complaints_by_subscription ON complaints (subscription_id, filed_at DESC, id DESC);
      CREATE INDEX complaints_by_carrier ON complaints (carrier_id, issue_date);
      CREATE INDEX complaints_by_time_of_all ON complaints (filed_at DESC, id DESC);
      ${statusStepsSql('complaints', [
        '>OPEN',
        'OPEN>REDELIVERED',
        'OPEN>CREDITED',
        'OPEN>REJECTED',
        'OPEN>FORMAL',
        'REDELIVERED>FORMAL',
        'CREDITED>FORMAL',
        'REJECTED>FORMAL',
        'REDELIVERED>RESOLVED',
        'CREDITED>RESOLVED',
        'FORMAL>RESOLVED',
      ])}
      ${auditSql('complaints', 'Complaint')}
      ${protect('complaints', { staff: 'SELECT, INSERT, UPDATE', readers: everybodyAtHeadquarters })}
      ALTER TABLE subscription_entries ADD CONSTRAINT subscription_entries_complaint_fkey
        FOREIGN KEY (complaint_id) REFERENCES complaints (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subscription_entries DROP CONSTRAINT subscription_entries_complaint_fkey;
      DROP TABLE complaints, copy_returns, delivery_runs;
      DROP FUNCTION sum_returns;
    `);
  }
}
