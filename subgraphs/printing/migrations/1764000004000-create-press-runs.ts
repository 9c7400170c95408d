import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

export class CreatePressRuns1764000004000 implements MigrationInterface {
  readonly name = 'CreatePressRuns1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Immutable in truth: an interval of minutes alone does not depend on the time zone.
      CREATE FUNCTION press_time(starts_at timestamptz, ends_at timestamptz, setup_minutes int, cleanup_minutes int)
        RETURNS tstzrange LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN tstzrange(starts_at - make_interval(mins => setup_minutes), ends_at + make_interval(mins => cleanup_minutes), '[)');

      CREATE TABLE press_runs (
        ${businessColumns('press_runs')},
        press_id uuid NOT NULL,
        order_id uuid NOT NULL,
        issue_id uuid,
        stock_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'WAITING' CONSTRAINT press_runs_status_known CHECK (status IN ('WAITING', 'SETUP',
          'IN_PROGRESS', 'SUSPENDED', 'STOPPED', 'CLEANUP', 'COMPLETED', 'ABORTED')),
        priority int NOT NULL DEFAULT 50 CONSTRAINT press_runs_priority_range CHECK (priority BETWEEN 0 AND 100),
        due_level text NOT NULL DEFAULT 'PENALTY'
          CONSTRAINT press_runs_due_level_known CHECK (due_level IN ('TRIVIAL', 'PENALTY', 'JOB_CANCELLED')),
        planned_start timestamptz(3) NOT NULL,
        planned_end timestamptz(3) NOT NULL,
        setup_minutes int NOT NULL CONSTRAINT press_runs_setup_range CHECK (setup_minutes BETWEEN 0 AND 1440),
        cleanup_minutes int NOT NULL CONSTRAINT press_runs_cleanup_range CHECK (cleanup_minutes BETWEEN 0 AND 1440),
        occupied tstzrange NOT NULL
          GENERATED ALWAYS AS (press_time(planned_start, planned_end, setup_minutes, cleanup_minutes)) STORED,
        planned_copies int NOT NULL CONSTRAINT press_runs_planned_range CHECK (planned_copies BETWEEN 1 AND 10000000),
        started_at timestamptz(3),
        ended_at timestamptz(3),
        gross_copies int,
        good_copies int,
        waste_startup int,
        waste_running int,
        abort_reason text CONSTRAINT press_runs_reason_length CHECK (length(btrim(abort_reason)) BETWEEN 3 AND 500),
        CONSTRAINT press_runs_press FOREIGN KEY (organisation_id, press_id) REFERENCES presses (organisation_id, id),
        CONSTRAINT press_runs_order FOREIGN KEY (organisation_id, order_id) REFERENCES print_orders (organisation_id, id),
        CONSTRAINT press_runs_stock FOREIGN KEY (organisation_id, stock_id) REFERENCES paper_stocks (organisation_id, id),
        CONSTRAINT press_runs_lasts CHECK (planned_end > planned_start AND planned_end - planned_start <= interval '7 days'),
        CONSTRAINT press_runs_ends_after_start CHECK (ended_at >= started_at),
        CONSTRAINT press_runs_copies_not_negative CHECK (good_copies >= 0 AND waste_startup >= 0 AND waste_running >= 0),
        CONSTRAINT press_runs_copies_add_up CHECK (good_copies + waste_startup + waste_running = gross_copies),
        CONSTRAINT press_runs_counted CHECK (num_nulls(gross_copies, good_copies, waste_startup, waste_running) IN (0, 4)),
        CONSTRAINT press_runs_reported CHECK (status NOT IN ('CLEANUP', 'COMPLETED')
          OR (gross_copies IS NOT NULL AND started_at IS NOT NULL AND ended_at IS NOT NULL)),
        CONSTRAINT press_runs_not_reported_yet CHECK (status IN ('CLEANUP', 'COMPLETED', 'ABORTED')
          OR (gross_copies IS NULL AND ended_at IS NULL)),
        CONSTRAINT press_runs_started CHECK (status NOT IN ('IN_PROGRESS', 'SUSPENDED', 'STOPPED') OR started_at IS NOT NULL),
        CONSTRAINT press_runs_aborted_says_why CHECK ((status = 'ABORTED') = (abort_reason IS NOT NULL)),
        -- Nothing is to be on a press twice at one time; what is done or was put aside gives its time free,
        CONSTRAINT press_runs_no_overlap
          EXCLUDE USING gist (press_id WITH =, occupied WITH &&) WHERE (status NOT IN ('COMPLETED', 'ABORTED', 'SUSPENDED'))
      );
      -- and nothing is: a run that is late keeps the next one waiting.
      CREATE UNIQUE INDEX press_runs_one_on_press ON press_runs (press_id)
        WHERE status IN ('SETUP', 'IN_PROGRESS', 'STOPPED', 'CLEANUP');
      CREATE INDEX press_runs_by_start ON press_runs (planned_start, id);
      CREATE INDEX press_runs_by_own_start ON press_runs (organisation_id, planned_start, id);
      CREATE INDEX press_runs_by_press ON press_runs (press_id, planned_start, id);
      CREATE INDEX press_runs_by_order ON press_runs (order_id, planned_start);
      CREATE INDEX press_runs_by_issue ON press_runs (issue_id, planned_start) WHERE issue_id IS NOT NULL;
      CREATE INDEX press_runs_by_end ON press_runs (organisation_id, ended_at) WHERE ended_at IS NOT NULL;
      ${guardAndAudit({ table: 'press_runs', entity: 'PressRun', staff: 'INSERT, UPDATE' })}
      -- The same table as press-run-transitions.ts.
      ${statusStepsSql(
        'press_runs',
        [
          '>WAITING',
          'WAITING>SETUP',
          'WAITING>IN_PROGRESS',
          'WAITING>ABORTED',
          'SETUP>IN_PROGRESS',
          'SETUP>ABORTED',
          'IN_PROGRESS>SUSPENDED',
          'IN_PROGRESS>STOPPED',
          'IN_PROGRESS>CLEANUP',
          'IN_PROGRESS>ABORTED',
          'SUSPENDED>IN_PROGRESS',
          'SUSPENDED>ABORTED',
          'STOPPED>IN_PROGRESS',
          'STOPPED>CLEANUP',
          'STOPPED>ABORTED',
          'CLEANUP>COMPLETED',
        ],
        'NOT NEW.is_synthetic',
      )}

      CREATE TABLE run_stops (
        id uuid CONSTRAINT run_stops_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        run_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT run_stops_kind_known CHECK (kind IN ('SUSPENDED', 'STOPPED')),
        reason text NOT NULL CONSTRAINT run_stops_reason_length CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        stopped_at timestamptz(3) NOT NULL DEFAULT now(),
        resumed_at timestamptz(3),
        CONSTRAINT run_stops_run FOREIGN KEY (organisation_id, run_id) REFERENCES press_runs (organisation_id, id),
        CONSTRAINT run_stops_ends_after_start CHECK (resumed_at >= stopped_at)
      );
      CREATE INDEX run_stops_by_run ON run_stops (run_id, stopped_at);
      CREATE UNIQUE INDEX run_stops_one_open ON run_stops (run_id) WHERE resumed_at IS NULL;
      ${guardAndAudit({ table: 'run_stops', entity: 'PressRun', key: 'run_id', staff: 'INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE run_stops, press_runs; DROP FUNCTION press_time;');
  }
}
