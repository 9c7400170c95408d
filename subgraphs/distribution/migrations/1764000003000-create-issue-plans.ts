import { auditSql, statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everybodyAtHeadquarters, ownThing, protect } from './protect.ts';

export class CreateIssuePlans1764000003000 implements MigrationInterface {
  readonly name = 'CreateIssuePlans1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The sums are kept by triggers on draws, notices and returns, and nobody else may write them: so every
      -- reconciliation is a check of one row, and whoever changes a part waits for the others who do.
      CREATE TABLE issue_plans (
        ${ownThing('issue_plans')},
        title_id uuid NOT NULL,
        issue_id uuid,
        issue_date date NOT NULL,
        is_synthetic boolean NOT NULL DEFAULT false,
        status text NOT NULL CONSTRAINT issue_plans_status_known CHECK (status IN ('COLLECTING', 'NOTIFIED', 'DISPATCHED', 'CLOSED')),
        subscription_draw int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_subscription_draw_counted CHECK (subscription_draw >= 0),
        single_copy_draw int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_single_copy_draw_counted CHECK (single_copy_draw >= 0),
        free_draw int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_free_draw_counted CHECK (free_draw >= 0),
        office_draw int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_office_draw_counted CHECK (office_draw >= 0),
        total_draw int NOT NULL GENERATED ALWAYS AS (subscription_draw + single_copy_draw + free_draw + office_draw) STORED,
        notified_copies int NOT NULL DEFAULT 0,
        returned_copies int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_returned_counted CHECK (returned_copies >= 0),
        CONSTRAINT issue_plans_returns_within_single_copies CHECK (returned_copies <= single_copy_draw),
        CONSTRAINT issue_plans_notice_sums_draws CHECK (status = 'COLLECTING' OR
          notified_copies = subscription_draw + single_copy_draw + free_draw + office_draw),
        CONSTRAINT issue_plans_notice_within_draws CHECK (notified_copies <= subscription_draw + single_copy_draw + free_draw + office_draw),
        CONSTRAINT issue_plans_date_unique UNIQUE (organisation_id, title_id, issue_date),
        CONSTRAINT issue_plans_issue_unique UNIQUE (organisation_id, issue_id),
        CONSTRAINT issue_plans_own_unique UNIQUE (id, organisation_id),
        CONSTRAINT issue_plans_title_fkey FOREIGN KEY (title_id, organisation_id) REFERENCES titles (id, organisation_id)
      );
      CREATE INDEX issue_plans_by_date ON issue_plans (organisation_id, issue_date DESC, id DESC);
      CREATE INDEX issue_plans_by_issue ON issue_plans (issue_id);
      CREATE INDEX issue_plans_by_time ON issue_plans (issue_date DESC, id DESC);
      ${statusStepsSql('issue_plans', ['>COLLECTING', 'COLLECTING>NOTIFIED', 'NOTIFIED>COLLECTING', 'NOTIFIED>DISPATCHED', 'DISPATCHED>CLOSED'])}
      ${auditSql('issue_plans', 'IssuePlan')}
      ${protect('issue_plans', { staff: 'SELECT', readers: everybodyAtHeadquarters })}
      GRANT INSERT (id, organisation_id, title_id, issue_id, issue_date, is_synthetic, status, version, created_at, updated_at) ON issue_plans TO distribution_staff;
      GRANT UPDATE (status, version, updated_at) ON issue_plans TO distribution_staff;
      CREATE POLICY issue_plans_owner ON issue_plans TO CURRENT_USER USING (true);

      CREATE TABLE draws (
        ${ownThing('draws')},
        plan_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT draws_kind_known CHECK (kind IN ('SUBSCRIPTION', 'SINGLE_COPY', 'FREE', 'OFFICE')),
        route_id uuid,
        outlet_id uuid,
        copies int NOT NULL CONSTRAINT draws_copies_range CHECK (copies BETWEEN 0 AND 1000000),
        returned int NOT NULL DEFAULT 0 CONSTRAINT draws_returned_counted CHECK (returned >= 0),
        CONSTRAINT draws_returned_within_copies CHECK (returned <= copies),
        CONSTRAINT draws_place_given CHECK ((kind = 'SINGLE_COPY') = (outlet_id IS NOT NULL) AND (kind <> 'SINGLE_COPY') = (route_id IS NOT NULL)),
        CONSTRAINT draws_one_each UNIQUE NULLS NOT DISTINCT (plan_id, kind, route_id, outlet_id),
        CONSTRAINT draws_plan_fkey FOREIGN KEY (plan_id, organisation_id) REFERENCES issue_plans (id, organisation_id),
        CONSTRAINT draws_route_fkey FOREIGN KEY (route_id, organisation_id) REFERENCES routes (id, organisation_id),
        CONSTRAINT draws_outlet_fkey FOREIGN KEY (outlet_id, organisation_id) REFERENCES outlets (id, organisation_id)
      );
      CREATE INDEX draws_by_plan ON draws (plan_id, kind, id);
      ${auditSql('draws', 'Draw')}
      ${protect('draws', { staff: 'SELECT', readers: everybodyAtHeadquarters })}
      GRANT INSERT (id, organisation_id, plan_id, kind, route_id, outlet_id, copies, version, created_at, updated_at) ON draws TO distribution_staff;
      GRANT UPDATE (copies, version, updated_at) ON draws TO distribution_staff;
      CREATE POLICY draws_owner ON draws TO CURRENT_USER USING (true);

      CREATE FUNCTION sum_draws() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE more int := NEW.copies - CASE TG_OP WHEN 'UPDATE' THEN OLD.copies ELSE 0 END;
        BEGIN
          UPDATE issue_plans SET
            subscription_draw = subscription_draw + CASE NEW.kind WHEN 'SUBSCRIPTION' THEN more ELSE 0 END,
            single_copy_draw = single_copy_draw + CASE NEW.kind WHEN 'SINGLE_COPY' THEN more ELSE 0 END,
            free_draw = free_draw + CASE NEW.kind WHEN 'FREE' THEN more ELSE 0 END,
            office_draw = office_draw + CASE NEW.kind WHEN 'OFFICE' THEN more ELSE 0 END
          WHERE id = NEW.plan_id AND status = 'COLLECTING';
          IF NOT FOUND THEN
            RAISE EXCEPTION 'draws are collected no more'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'draws_while_collecting';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER draws_sum AFTER INSERT OR UPDATE OF copies ON draws FOR EACH ROW EXECUTE FUNCTION sum_draws();

      CREATE TABLE print_notices (
        id uuid CONSTRAINT print_notices_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        issue_id uuid,
        issue_date date NOT NULL,
        printer_id uuid NOT NULL,
        number int NOT NULL,
        kind text NOT NULL CONSTRAINT print_notices_kind_known CHECK (kind IN ('ORIGINAL', 'SUPPLEMENT')),
        copies int NOT NULL CONSTRAINT print_notices_copies_positive CHECK (copies > 0),
        issued_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT print_notices_original_first CHECK ((number = 1) = (kind = 'ORIGINAL')),
        CONSTRAINT print_notices_number_unique UNIQUE (plan_id, number),
        CONSTRAINT print_notices_plan_fkey FOREIGN KEY (plan_id, organisation_id) REFERENCES issue_plans (id, organisation_id)
      );
      CREATE INDEX print_notices_by_issue ON print_notices (issue_id, number);
      CREATE INDEX print_notices_by_printer ON print_notices (printer_id, issued_at DESC, id DESC);
      CREATE INDEX print_notices_by_organisation ON print_notices (organisation_id, issued_at DESC, id DESC);
      CREATE INDEX print_notices_by_time ON print_notices (issued_at DESC, id DESC);
      ${auditSql('print_notices', 'PrintNotice')}
      ${protect('print_notices', { staff: 'SELECT, INSERT', readers: everybodyAtHeadquarters })}
      -- The notice is a letter: the printing works that it is addressed to reads it.
      CREATE POLICY print_notices_addressee ON print_notices FOR SELECT TO distribution_staff
        USING (printer_id = (SELECT viewer_organisation()));

      CREATE FUNCTION sum_notices() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          UPDATE issue_plans SET notified_copies = notified_copies + NEW.copies
          WHERE id = NEW.plan_id AND status = 'COLLECTING';
          IF NOT FOUND THEN
            RAISE EXCEPTION 'the notice was issued already'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'print_notices_while_collecting';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER print_notices_sum AFTER INSERT ON print_notices FOR EACH ROW EXECUTE FUNCTION sum_notices();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE print_notices, draws, issue_plans;
      DROP FUNCTION sum_notices, sum_draws;
    `);
  }
}
