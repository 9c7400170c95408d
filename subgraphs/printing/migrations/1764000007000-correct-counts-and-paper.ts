import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardAndAudit } from './guard-table.ts';

/**
 * What was printed can always be written down, and put right: a run's paper is reserved when it starts, what the books
 * lack when it is reported is noted as missing, a stock-take brings the books to what lies in the store, and a count
 * is corrected by an entry that keeps what stood there before.
 */
export class CorrectCountsAndPaper1764000007000 implements MigrationInterface {
  readonly name = 'CorrectCountsAndPaper1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE press_runs
        ADD COLUMN reserved_grams bigint NOT NULL DEFAULT 0 CONSTRAINT press_runs_reserved CHECK (reserved_grams >= 0
          AND (reserved_grams = 0 OR status IN ('IN_PROGRESS', 'SUSPENDED', 'STOPPED'))),
        ADD COLUMN missing_grams bigint NOT NULL DEFAULT 0 CONSTRAINT press_runs_missing CHECK (missing_grams >= 0);
      CREATE INDEX press_runs_reserving ON press_runs (stock_id) WHERE reserved_grams > 0;

      -- The stock's lock first: of two presses that start at once the second sees what the first reserved.
      CREATE FUNCTION reserve_paper() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM paper_stocks WHERE id = NEW.stock_id FOR UPDATE;
          IF (SELECT coalesce(sum(remaining_grams), 0) FROM paper_reels WHERE stock_id = NEW.stock_id)
            < (SELECT coalesce(sum(reserved_grams), 0) FROM press_runs WHERE stock_id = NEW.stock_id AND id <> NEW.id) + NEW.reserved_grams
          THEN RAISE EXCEPTION 'not so much paper' USING ERRCODE = 'check_violation', CONSTRAINT = 'press_runs_paper_reserved'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER press_runs_reserve BEFORE UPDATE ON press_runs
        FOR EACH ROW WHEN (NEW.reserved_grams > OLD.reserved_grams) EXECUTE FUNCTION reserve_paper();

      CREATE TABLE run_corrections (
        id uuid CONSTRAINT run_corrections_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        run_id uuid NOT NULL,
        gross_before int, good_before int, startup_before int, running_before int,
        gross_after int NOT NULL, good_after int NOT NULL, startup_after int NOT NULL, running_after int NOT NULL,
        reason text NOT NULL CONSTRAINT run_corrections_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT run_corrections_run FOREIGN KEY (organisation_id, run_id) REFERENCES press_runs (organisation_id, id)
      );
      CREATE INDEX run_corrections_by_run ON run_corrections (run_id, recorded_at, id);
      ${guardAndAudit({ table: 'run_corrections', entity: 'PressRun', key: 'run_id', staff: 'INSERT' })}

      CREATE FUNCTION correct_run() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT gross_copies, good_copies, waste_startup, waste_running
          INTO NEW.gross_before, NEW.good_before, NEW.startup_before, NEW.running_before
          FROM press_runs WHERE id = NEW.run_id FOR UPDATE;
          UPDATE press_runs SET gross_copies = NEW.gross_after, good_copies = NEW.good_after,
            waste_startup = NEW.startup_after, waste_running = NEW.running_after
          WHERE id = NEW.run_id AND status IN ('CLEANUP', 'COMPLETED', 'ABORTED') AND gross_copies IS NOT NULL;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'not counted yet' USING ERRCODE = 'check_violation', CONSTRAINT = 'run_corrections_of_counted_run';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER run_corrections_apply BEFORE INSERT ON run_corrections FOR EACH ROW EXECUTE FUNCTION correct_run();

      -- Depth 1 is the statement itself, 2 the trigger of a correction.
      CREATE FUNCTION keep_counts() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF pg_trigger_depth() < 2 THEN
            RAISE EXCEPTION 'a count is corrected' USING ERRCODE = 'check_violation', CONSTRAINT = 'press_runs_counts_stay';
          END IF;
          RETURN NEW;
        END $$;
      -- Named so that it looks behind the table of steps.
      CREATE TRIGGER press_runs_trace_counts BEFORE UPDATE ON press_runs
        FOR EACH ROW WHEN (OLD.gross_copies IS NOT NULL AND (OLD.gross_copies, OLD.good_copies, OLD.waste_startup, OLD.waste_running)
          IS DISTINCT FROM (NEW.gross_copies, NEW.good_copies, NEW.waste_startup, NEW.waste_running))
        EXECUTE FUNCTION keep_counts();

      CREATE TABLE paper_adjustments (
        id uuid CONSTRAINT paper_adjustments_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        reel_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT paper_adjustments_kind CHECK (kind IN ('STOCK_TAKE', 'DAMAGE', 'RETURN')),
        grams bigint NOT NULL CONSTRAINT paper_adjustments_grams CHECK (grams <> 0 AND (kind = 'STOCK_TAKE' OR grams < 0)),
        reason text NOT NULL CONSTRAINT paper_adjustments_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT paper_adjustments_reel FOREIGN KEY (organisation_id, reel_id) REFERENCES paper_reels (organisation_id, id)
      );
      CREATE INDEX paper_adjustments_by_reel ON paper_adjustments (reel_id, at, id);
      ${guardAndAudit({ table: 'paper_adjustments', entity: 'PaperReel', key: 'reel_id', staff: 'INSERT' })}
      CREATE FUNCTION adjust_paper() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM paper_stocks WHERE id = (SELECT stock_id FROM paper_reels WHERE id = NEW.reel_id) FOR UPDATE;
          UPDATE paper_reels SET remaining_grams = remaining_grams + NEW.grams WHERE id = NEW.reel_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER paper_adjustments_apply BEFORE INSERT ON paper_adjustments FOR EACH ROW EXECUTE FUNCTION adjust_paper();

      -- A reel may weigh more than its label says; a correction gives paper back, to the reel that it came from.
      ALTER TABLE paper_reels DROP CONSTRAINT paper_reels_never_negative,
        ADD CONSTRAINT paper_reels_never_negative CHECK (remaining_grams BETWEEN 0 AND 20000000);
      ALTER TABLE paper_consumptions DROP CONSTRAINT paper_consumptions_once, DROP CONSTRAINT paper_consumptions_weight_positive,
        ADD CONSTRAINT paper_consumptions_weight CHECK (grams <> 0);
      CREATE INDEX paper_consumptions_by_run ON paper_consumptions (run_id);

      CREATE OR REPLACE FUNCTION take_paper() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE reel paper_reels;
        BEGIN
          SELECT * INTO reel FROM paper_reels WHERE id = NEW.reel_id;
          PERFORM FROM paper_stocks WHERE id = reel.stock_id FOR UPDATE;
          IF NEW.grams > 0 AND EXISTS (SELECT FROM paper_reels older WHERE older.stock_id = reel.stock_id AND older.remaining_grams > 0
                     AND (older.received_at, older.id) < (reel.received_at, reel.id)) THEN
            RAISE EXCEPTION 'an older reel is not used up'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_consumptions_oldest_first';
          END IF;
          UPDATE paper_reels SET remaining_grams = remaining_grams - NEW.grams WHERE id = NEW.reel_id;
          RETURN NEW;
        END $$;
      CREATE OR REPLACE FUNCTION check_reel_rest() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE rest bigint;
        BEGIN
          SELECT NEW.received_grams - (SELECT coalesce(sum(grams), 0) FROM paper_consumptions WHERE reel_id = NEW.id)
            + (SELECT coalesce(sum(grams), 0) FROM paper_adjustments WHERE reel_id = NEW.id) INTO rest;
          IF (SELECT remaining_grams FROM paper_reels WHERE id = NEW.id) <> rest THEN
            RAISE EXCEPTION 'a reel''s rest is what runs and adjustments left of it'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_reels_rest_adds_up';
          END IF;
          RETURN NULL;
        END $$;
    `);
  }

  /** Fails where a correction took from a reel twice, or gave back: the former table has no place for it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION check_reel_rest() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE rest bigint;
        BEGIN
          SELECT NEW.received_grams - coalesce(sum(grams), 0) INTO rest FROM paper_consumptions WHERE reel_id = NEW.id;
          IF (SELECT remaining_grams FROM paper_reels WHERE id = NEW.id) <> rest THEN
            RAISE EXCEPTION 'a reel''s rest is what runs did not take'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_reels_rest_adds_up';
          END IF;
          RETURN NULL;
        END $$;
      DROP INDEX paper_consumptions_by_run;
      ALTER TABLE paper_consumptions DROP CONSTRAINT paper_consumptions_weight,
        ADD CONSTRAINT paper_consumptions_weight_positive CHECK (grams > 0),
        ADD CONSTRAINT paper_consumptions_once UNIQUE (run_id, reel_id);
      ALTER TABLE paper_reels DROP CONSTRAINT paper_reels_never_negative,
        ADD CONSTRAINT paper_reels_never_negative CHECK (remaining_grams BETWEEN 0 AND received_grams);
      DROP TABLE paper_adjustments, run_corrections;
      DROP TRIGGER press_runs_trace_counts ON press_runs;
      DROP TRIGGER press_runs_reserve ON press_runs;
      DROP FUNCTION adjust_paper, correct_run, keep_counts, reserve_paper;
      ALTER TABLE press_runs DROP COLUMN missing_grams, DROP COLUMN reserved_grams;
    `);
  }
}
