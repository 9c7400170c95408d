import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everybodyAtHeadquarters, otherSteps, ownThing, protect } from './protect.ts';

const steps = [
  '>COLLECTING',
  'COLLECTING>NOTIFIED',
  'NOTIFIED>COLLECTING',
  'NOTIFIED>DISPATCHED',
  'DISPATCHED>CLOSED',
];
const waysOut = [
  'NOTIFIED>CLOSED',
  'CLOSED>DISPATCHED',
  ...['COLLECTING', 'NOTIFIED', 'DISPATCHED'].map((from) => `${from}>CANCELLED`),
  'CANCELLED>COLLECTING',
];

const draws = 'subscription_draw + single_copy_draw + free_draw + office_draw';

/** What a title that is retired must not have: subscribers, and plans that stand as the condition says. */
const keepTitles = (open: string): string => `
  CREATE OR REPLACE FUNCTION titles_keep_needed() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
    BEGIN
      IF EXISTS (SELECT FROM subscriptions WHERE title_id = NEW.id AND ends_on >= today AND (stopped_on IS NULL OR stopped_on > today)
        UNION ALL SELECT FROM issue_plans WHERE title_id = NEW.id AND ${open}) THEN
        RAISE EXCEPTION 'the thing is needed' USING ERRCODE = 'check_violation', CONSTRAINT = 'titles_needed';
      END IF;
      RETURN NEW;
    END $$;`;

const kinds = [
  ...[
    'START',
    'RENEW',
    'PAUSE',
    'RESUME',
    'MOVE',
    'TEMPORARY_ADDRESS',
    'STOP',
    'RESTART',
    'EXPIRE',
    'REFUND',
  ],
  ...[
    'COMPLAINT_CREDIT',
    'CREDIT_WITHDRAWN',
    'REFUND_REVERSED',
    'TERM_WITHDRAWN',
    'PRICE_CORRECTED',
    'ISSUE_CANCELLED',
  ],
];
const entryKinds = (known: readonly string[]): string => `
  ALTER TABLE subscription_entries DROP CONSTRAINT subscription_entries_kind_known,
    ADD CONSTRAINT subscription_entries_kind_known CHECK (kind IN (${known.map((kind) => `'${kind}'`).join(', ')})) NOT VALID;`;

const sumNotices = (kept: string): string => `
  CREATE OR REPLACE FUNCTION sum_notices() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      UPDATE issue_plans SET notified_copies = notified_copies + NEW.copies WHERE id = NEW.plan_id AND status = 'COLLECTING';
      IF NOT FOUND THEN
        RAISE EXCEPTION 'the notice was issued already'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'print_notices_while_collecting';
      END IF;
      ${kept}
      RETURN NULL;
    END $$;`;

/**
 * An issue that does not appear: its plan is cancelled and reinstated with a reason, its notices are withdrawn, and its
 * runs are called off with it.
 */
export class CancelIssues1764000041000 implements MigrationInterface {
  readonly name = 'CancelIssues1764000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE issue_plans
        ADD change_reason text CONSTRAINT issue_plans_change_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500),
        DROP CONSTRAINT issue_plans_status_known, DROP CONSTRAINT issue_plans_notice_sums_draws,
        ADD CONSTRAINT issue_plans_status_known CHECK (status IN ('COLLECTING', 'NOTIFIED', 'DISPATCHED', 'CLOSED', 'CANCELLED')),
        ADD CONSTRAINT issue_plans_notice_sums_draws CHECK (status IN ('COLLECTING', 'CANCELLED') OR notified_copies = ${draws});
      GRANT UPDATE (change_reason) ON issue_plans TO distribution_staff;
      ${otherSteps('issue_plans', [...steps, ...waysOut])}
      DROP INDEX issue_plans_open;
      CREATE INDEX issue_plans_open ON issue_plans (organisation_id, title_id) WHERE status NOT IN ('CLOSED', 'CANCELLED');
      CREATE INDEX issue_plans_by_status ON issue_plans (organisation_id, status, issue_date DESC, id DESC);
      CREATE INDEX issue_plans_by_status_of_all ON issue_plans (status, issue_date DESC, id DESC);
      ${keepTitles(`status NOT IN ('CLOSED', 'CANCELLED')`)}

      CREATE TABLE issue_cancellations (
        ${ownThing('issue_cancellations')},
        plan_id uuid NOT NULL,
        title_id uuid NOT NULL,
        issue_date date NOT NULL,
        reason text NOT NULL CONSTRAINT issue_cancellations_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        merged_into_id uuid CONSTRAINT issue_cancellations_merged_elsewhere CHECK (merged_into_id <> plan_id),
        cancelled_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        reinstated_at timestamptz(3),
        reinstated_by text,
        reinstate_reason text CONSTRAINT issue_cancellations_reinstate_reason CHECK (length(btrim(reinstate_reason)) BETWEEN 3 AND 500),
        CONSTRAINT issue_cancellations_reinstated
          CHECK ((reinstated_at IS NULL) = (reinstated_by IS NULL) AND (reinstated_at IS NULL) = (reinstate_reason IS NULL)),
        CONSTRAINT issue_cancellations_plan_fkey FOREIGN KEY (plan_id, organisation_id) REFERENCES issue_plans (id, organisation_id),
        CONSTRAINT issue_cancellations_merged_fkey FOREIGN KEY (merged_into_id, organisation_id) REFERENCES issue_plans (id, organisation_id)
      );
      CREATE UNIQUE INDEX issue_cancellations_once ON issue_cancellations (plan_id) WHERE reinstated_at IS NULL;
      CREATE INDEX issue_cancellations_by_plan ON issue_cancellations (plan_id, created_at, id);
      -- The days on which a title did not appear.
      CREATE INDEX issue_cancellations_by_title ON issue_cancellations (title_id, issue_date) WHERE reinstated_at IS NULL;
      ${auditSql('issue_cancellations', 'IssuePlan', 'plan_id')}
      ${protect('issue_cancellations', { staff: 'SELECT, INSERT', readers: everybodyAtHeadquarters })}
      GRANT UPDATE (reinstated_at, reinstated_by, reinstate_reason, version, updated_at) ON issue_cancellations TO distribution_staff;

      CREATE FUNCTION check_plan_cancelled() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          IF (NEW.status = 'CANCELLED') <> EXISTS (SELECT FROM issue_cancellations WHERE plan_id = NEW.id AND reinstated_at IS NULL) THEN
            RAISE EXCEPTION 'a plan is cancelled by a cancellation, and by nothing else'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_plans_cancelled';
          END IF;
          IF NEW.status = 'CANCELLED' AND (NEW.returned_copies > 0
            OR EXISTS (SELECT FROM delivery_runs WHERE plan_id = NEW.id AND status IN ('DEPARTED', 'COMPLETED'))) THEN
            RAISE EXCEPTION 'copies are on the road' USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_plans_undelivered';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER issue_plans_cancel BEFORE UPDATE OF status ON issue_plans
        FOR EACH ROW WHEN (NEW.status <> OLD.status AND 'CANCELLED' IN (NEW.status, OLD.status)) EXECUTE FUNCTION check_plan_cancelled();
      CREATE FUNCTION check_cancellation() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          IF NEW.reinstated_at IS NULL AND NOT EXISTS (SELECT FROM issue_plans WHERE id = NEW.plan_id AND title_id = NEW.title_id
            AND issue_date = NEW.issue_date AND status = 'CANCELLED') THEN
            RAISE EXCEPTION 'a cancellation without its plan' USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_plans_cancelled';
          END IF;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER issue_cancellations_of_plan AFTER INSERT ON issue_cancellations
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_cancellation();

      -- Called off with its issue, and planned anew with it.
      ALTER TABLE delivery_runs ADD cancellation_id uuid CONSTRAINT delivery_runs_cancellation_fkey REFERENCES issue_cancellations (id),
        ADD CONSTRAINT delivery_runs_cancelled_with_issue CHECK (cancellation_id IS NULL OR status = 'CANCELLED');

      ALTER TABLE print_notices
        ADD withdrawn_at timestamptz(3),
        ADD withdrawal_reason text CONSTRAINT print_notices_withdrawal_reason CHECK (length(btrim(withdrawal_reason)) BETWEEN 3 AND 500),
        ADD CONSTRAINT print_notices_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
        DROP CONSTRAINT print_notices_original_first;
      CREATE UNIQUE INDEX print_notices_one_original ON print_notices (plan_id) WHERE kind = 'ORIGINAL' AND withdrawn_at IS NULL;
      GRANT UPDATE (withdrawn_at, withdrawal_reason) ON print_notices TO distribution_staff;
      ${sumNotices(`IF NEW.kind = 'SUPPLEMENT' AND NOT EXISTS (SELECT FROM print_notices
        WHERE plan_id = NEW.plan_id AND kind = 'ORIGINAL' AND withdrawn_at IS NULL) THEN
        RAISE EXCEPTION 'a supplement without its original'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'print_notices_original_first';
      END IF;`)}
      CREATE POLICY print_notices_owner ON print_notices TO CURRENT_USER USING (true);
      CREATE FUNCTION withdraw_notice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE status text;
        BEGIN
          UPDATE issue_plans SET notified_copies = notified_copies - OLD.copies
            WHERE id = OLD.plan_id AND issue_plans.status IN ('COLLECTING', 'CANCELLED') RETURNING issue_plans.status INTO status;
          IF status IS NULL OR OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL THEN
            RAISE EXCEPTION 'a notice stands once the draws are closed'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'print_notices_withdrawn_while_collecting';
          END IF;
          IF status = 'COLLECTING' AND EXISTS (SELECT FROM print_notices
            WHERE plan_id = OLD.plan_id AND number > OLD.number AND withdrawn_at IS NULL) THEN
            RAISE EXCEPTION 'later notices add to this one' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_notices_last_first';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER print_notices_withdraw BEFORE UPDATE ON print_notices FOR EACH ROW EXECUTE FUNCTION withdraw_notice();

      ${entryKinds([...kinds, 'ISSUE_REINSTATED'])}

      -- What did not appear was nobody's fault on the road.
      CREATE FUNCTION check_complaint_of_issue() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          IF EXISTS (SELECT FROM issue_plans WHERE id = NEW.plan_id AND status = 'CANCELLED') THEN
            RAISE EXCEPTION 'the issue did not appear' USING ERRCODE = 'check_violation', CONSTRAINT = 'complaints_of_an_issue';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER complaints_of_issue BEFORE INSERT ON complaints FOR EACH ROW EXECUTE FUNCTION check_complaint_of_issue();
      CREATE TRIGGER complaints_made_good BEFORE UPDATE ON complaints FOR EACH ROW
        WHEN (NEW.carrier_charge_minor > OLD.carrier_charge_minor OR NEW.remedy IS NOT NULL AND OLD.remedy IS NULL)
        EXECUTE FUNCTION check_complaint_of_issue();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION check_complaint_of_issue, withdraw_notice CASCADE;
      ${entryKinds(kinds)}
      ${sumNotices('')}
      DROP POLICY print_notices_owner ON print_notices;
      REVOKE UPDATE (withdrawn_at, withdrawal_reason) ON print_notices FROM distribution_staff;
      ALTER TABLE print_notices DROP withdrawn_at, DROP withdrawal_reason,
        ADD CONSTRAINT print_notices_original_first CHECK ((number = 1) = (kind = 'ORIGINAL')) NOT VALID;
      ALTER TABLE delivery_runs DROP cancellation_id;
      DROP FUNCTION check_plan_cancelled, check_cancellation CASCADE;
      DROP TABLE issue_cancellations;
      ${keepTitles(`status <> 'CLOSED'`)}
      DROP INDEX issue_plans_open, issue_plans_by_status, issue_plans_by_status_of_all;
      CREATE INDEX issue_plans_open ON issue_plans (organisation_id, title_id) WHERE status <> 'CLOSED';
      ${otherSteps('issue_plans', steps)}
      REVOKE UPDATE (change_reason) ON issue_plans FROM distribution_staff;
      ALTER TABLE issue_plans DROP change_reason,
        DROP CONSTRAINT issue_plans_status_known, DROP CONSTRAINT issue_plans_notice_sums_draws,
        ADD CONSTRAINT issue_plans_status_known CHECK (status IN ('COLLECTING', 'NOTIFIED', 'DISPATCHED', 'CLOSED')) NOT VALID,
        ADD CONSTRAINT issue_plans_notice_sums_draws CHECK (status = 'COLLECTING' OR notified_copies = ${draws}) NOT VALID;
    `);
  }
}
