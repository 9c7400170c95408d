import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

/** A press's calendar beside its runs: when it is maintained and nothing is printed, and when a crew is there. And orders are found by issue. */
export class PlanPressPeriods1764000020000 implements MigrationInterface {
  readonly name = 'PlanPressPeriods1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE press_periods (
        ${businessColumns('press_periods')},
        press_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT press_periods_kind CHECK (kind IN ('MAINTENANCE', 'SHIFT')),
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        note text NOT NULL CONSTRAINT press_periods_note CHECK (length(btrim(note)) BETWEEN 1 AND 200),
        change_reason text CONSTRAINT press_periods_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500),
        cancelled_at timestamptz(3),
        CONSTRAINT press_periods_press FOREIGN KEY (organisation_id, press_id) REFERENCES presses (organisation_id, id),
        CONSTRAINT press_periods_lasts CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '60 days'),
        CONSTRAINT press_periods_cancelled_says_why CHECK (cancelled_at IS NULL OR change_reason IS NOT NULL),
        CONSTRAINT press_periods_no_overlap
          EXCLUDE USING gist (press_id WITH =, kind WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (cancelled_at IS NULL)
      );
      CREATE INDEX print_orders_by_issue ON print_orders (issue_id, due_at DESC, id DESC) WHERE issue_id IS NOT NULL;
      CREATE INDEX press_periods_by_press ON press_periods (press_id, starts_at, id);
      ${guardAndAudit({ table: 'press_periods', entity: 'PressPeriod', staff: 'INSERT, UPDATE' })}
      CREATE POLICY press_periods_finance ON press_periods FOR SELECT TO printing_finance USING (true);
      GRANT SELECT ON press_periods TO printing_finance;

      -- Whatever takes a press's time locks the press first: of a run and a maintenance that come at once one is refused,
      -- and runs that come at once wait in a row for it, not in a circle for each other's exclusion.
      CREATE FUNCTION lock_press() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM presses WHERE id = NEW.press_id FOR NO KEY UPDATE;
          RETURN NEW;
        END $$;
      CREATE TRIGGER press_periods_lock_press BEFORE INSERT OR UPDATE ON press_periods
        FOR EACH ROW EXECUTE FUNCTION lock_press();
      CREATE TRIGGER press_runs_lock_press BEFORE INSERT OR UPDATE OF press_id, planned_start, planned_end, setup_minutes, cleanup_minutes, status
        ON press_runs FOR EACH ROW EXECUTE FUNCTION lock_press();
      CREATE FUNCTION keep_press_free() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM press_runs WHERE press_id = NEW.press_id AND occupied && tstzrange(NEW.starts_at, NEW.ends_at)
            AND status NOT IN ('COMPLETED', 'ABORTED', 'SUSPENDED'))
          THEN RAISE EXCEPTION 'runs are planned' USING ERRCODE = 'check_violation', CONSTRAINT = 'press_periods_free'; END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER press_periods_keep_free AFTER INSERT OR UPDATE ON press_periods
        FOR EACH ROW WHEN (NEW.kind = 'MAINTENANCE' AND NEW.cancelled_at IS NULL) EXECUTE FUNCTION keep_press_free();
      CREATE FUNCTION keep_maintenance() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND (OLD.press_id, OLD.occupied) = (NEW.press_id, NEW.occupied) AND OLD.status <> 'SUSPENDED' THEN RETURN NULL; END IF;
          IF EXISTS (SELECT FROM press_periods WHERE press_id = NEW.press_id AND kind = 'MAINTENANCE' AND cancelled_at IS NULL
            AND tstzrange(starts_at, ends_at) && NEW.occupied)
          THEN RAISE EXCEPTION 'maintained' USING ERRCODE = 'check_violation', CONSTRAINT = 'press_runs_not_in_maintenance'; END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER press_runs_keep_maintenance AFTER INSERT OR UPDATE ON press_runs
        FOR EACH ROW WHEN (NEW.status NOT IN ('COMPLETED', 'ABORTED', 'SUSPENDED')) EXECUTE FUNCTION keep_maintenance();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE press_periods; DROP FUNCTION lock_press, keep_press_free, keep_maintenance CASCADE; DROP INDEX print_orders_by_issue;',
    );
  }
}
