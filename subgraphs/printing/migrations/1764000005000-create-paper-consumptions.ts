import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardAndAudit } from './guard-table.ts';

/** What a run took from a reel. The reel's rest changes by this alone, and the oldest reel is used up first. */
export class CreatePaperConsumptions1764000005000 implements MigrationInterface {
  readonly name = 'CreatePaperConsumptions1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper_consumptions (
        id uuid CONSTRAINT paper_consumptions_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        run_id uuid NOT NULL,
        reel_id uuid NOT NULL,
        grams bigint NOT NULL CONSTRAINT paper_consumptions_weight_positive CHECK (grams > 0),
        at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT paper_consumptions_once UNIQUE (run_id, reel_id),
        CONSTRAINT paper_consumptions_run FOREIGN KEY (organisation_id, run_id) REFERENCES press_runs (organisation_id, id),
        CONSTRAINT paper_consumptions_reel FOREIGN KEY (organisation_id, reel_id) REFERENCES paper_reels (organisation_id, id)
      );
      CREATE INDEX paper_consumptions_by_reel ON paper_consumptions (reel_id);
      ${guardAndAudit({ table: 'paper_consumptions', entity: 'PressRun', key: 'run_id', staff: 'INSERT' })}

      CREATE FUNCTION take_paper() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE reel paper_reels;
        BEGIN
          SELECT * INTO reel FROM paper_reels WHERE id = NEW.reel_id;
          PERFORM FROM paper_stocks WHERE id = reel.stock_id FOR UPDATE;
          IF EXISTS (SELECT FROM paper_reels older WHERE older.stock_id = reel.stock_id AND older.remaining_grams > 0
                     AND (older.received_at, older.id) < (reel.received_at, reel.id)) THEN
            RAISE EXCEPTION 'an older reel is not used up'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_consumptions_oldest_first';
          END IF;
          UPDATE paper_reels SET remaining_grams = remaining_grams - NEW.grams WHERE id = NEW.reel_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER paper_consumptions_take BEFORE INSERT ON paper_consumptions
        FOR EACH ROW EXECUTE FUNCTION take_paper();

      CREATE FUNCTION check_reel_rest() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE rest bigint;
        BEGIN
          SELECT NEW.received_grams - coalesce(sum(grams), 0) INTO rest FROM paper_consumptions WHERE reel_id = NEW.id;
          IF (SELECT remaining_grams FROM paper_reels WHERE id = NEW.id) <> rest THEN
            RAISE EXCEPTION 'a reel''s rest is what runs did not take'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_reels_rest_adds_up';
          END IF;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER paper_reels_rest_adds_up AFTER INSERT OR UPDATE ON paper_reels
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_reel_rest();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER paper_reels_rest_adds_up ON paper_reels;
      DROP TABLE paper_consumptions;
      DROP FUNCTION take_paper, check_reel_rest;
    `);
  }
}
