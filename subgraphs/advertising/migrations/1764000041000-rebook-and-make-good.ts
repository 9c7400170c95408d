import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTable } from './guard-table.ts';
import { butStillOwed, freeDaysSql } from './placement-functions.ts';

const terms = ['product_id', 'starts_on', 'ends_on', 'quantity', 'rate_minor', 'list_rate_minor'];
const of = (row: 'OLD' | 'NEW'): string => terms.map((column) => `${row}.${column}`).join(', ');

/** What is booked is moved with a reason, and what appeared wrongly or not at all is made good, once and for nothing. */
export class RebookAndMakeGood1764000041000 implements MigrationInterface {
  readonly name = 'RebookAndMakeGood1764000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rebookings (
        id uuid CONSTRAINT rebookings_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        line_id uuid NOT NULL,
        -- The line's version with which the change came.
        line_version int NOT NULL,
        starts_on_before date NOT NULL,
        ends_on_before date NOT NULL,
        cost_before_minor bigint NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        cost_minor bigint NOT NULL CONSTRAINT rebookings_cost CHECK (cost_minor >= 0),
        withdrawn_slot_id uuid,
        reason text NOT NULL CONSTRAINT rebookings_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT rebookings_once UNIQUE (line_id, line_version),
        CONSTRAINT rebookings_line FOREIGN KEY (organisation_id, line_id) REFERENCES lines (organisation_id, id),
        CONSTRAINT rebookings_slot FOREIGN KEY (organisation_id, withdrawn_slot_id) REFERENCES ad_slots (organisation_id, id)
      );
      CREATE INDEX rebookings_by_time ON rebookings (recorded_at DESC, id DESC);
      CREATE INDEX rebookings_by_own_time ON rebookings (organisation_id, recorded_at DESC, id DESC);
      ${guardTable({ table: 'rebookings', entity: 'AdLine', key: 'line_id', reach: 'FIGURES', staff: 'INSERT' })}

      CREATE FUNCTION keep_booked_terms() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NOT EXISTS (SELECT FROM rebookings r WHERE r.line_id = NEW.id AND r.line_version = NEW.version
            AND (r.starts_on_before, r.ends_on_before, r.cost_before_minor) = (OLD.starts_on, OLD.ends_on, OLD.cost_minor)
            AND (r.starts_on, r.ends_on, r.cost_minor) = (NEW.starts_on, NEW.ends_on, NEW.cost_minor))
          THEN RAISE EXCEPTION 'nobody said why it was moved' USING ERRCODE = '23514', CONSTRAINT = 'lines_booked_terms'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER lines_booked_terms BEFORE UPDATE ON lines FOR EACH ROW
        WHEN (OLD.status NOT IN ('DRAFT', 'RESERVED', 'EXPIRED', 'DECLINED') AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')}))
        EXECUTE FUNCTION keep_booked_terms();

      ALTER TABLE placements
        -- Of the same line, and so of the same company.
        ADD makes_good_id uuid CONSTRAINT placements_makes_good REFERENCES placements,
        ADD make_good_reason text CONSTRAINT placements_make_good_reason CHECK (length(btrim(make_good_reason)) BETWEEN 3 AND 500),
        ADD release_reason text CONSTRAINT placements_release_reason CHECK (release_reason IS NULL OR state = 'RELEASED' AND length(btrim(release_reason)) BETWEEN 3 AND 500),
        ADD CONSTRAINT placements_make_good_why CHECK ((makes_good_id IS NULL) = (make_good_reason IS NULL)),
        ADD CONSTRAINT placements_make_good_free CHECK (makes_good_id IS NULL OR booked_minor = 0 AND list_minor = 0);
      CREATE UNIQUE INDEX placements_made_good_once ON placements (makes_good_id) WHERE state <> 'RELEASED';
      CREATE INDEX placements_make_goods ON placements (on_date DESC, id DESC) WHERE makes_good_id IS NOT NULL AND state <> 'RELEASED';

      CREATE FUNCTION check_make_good() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE wrong placements;
        BEGIN
          SELECT * INTO wrong FROM placements WHERE id = NEW.makes_good_id FOR NO KEY UPDATE;
          IF (wrong.line_id, wrong.medium, wrong.state) IS DISTINCT FROM (NEW.line_id, NEW.medium, 'SOLD') OR wrong.on_date > local_today()
          THEN RAISE EXCEPTION 'nothing to make good' USING ERRCODE = '23514', CONSTRAINT = 'placements_to_make_good'; END IF;
          IF NEW.on_date < local_today()
          THEN RAISE EXCEPTION 'too late' USING ERRCODE = '23514', CONSTRAINT = 'placements_make_good_to_come'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER placements_make_good BEFORE INSERT ON placements
        FOR EACH ROW WHEN (NEW.makes_good_id IS NOT NULL) EXECUTE FUNCTION check_make_good();
      CREATE FUNCTION keep_make_good() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'what it makes good stays' USING ERRCODE = '23514', CONSTRAINT = 'placements_fixed'; END $$;
      CREATE TRIGGER placements_make_good_fixed BEFORE UPDATE ON placements FOR EACH ROW
        WHEN ((OLD.makes_good_id, OLD.make_good_reason) IS DISTINCT FROM (NEW.makes_good_id, NEW.make_good_reason))
        EXECUTE FUNCTION keep_make_good();
      ${freeDaysSql('', butStillOwed())}
    `);
  }

  /** What was made good for nothing stays as an insertion at no price. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${freeDaysSql()}
      DROP FUNCTION keep_make_good, check_make_good, keep_booked_terms CASCADE;
      DROP INDEX placements_make_goods, placements_made_good_once;
      ALTER TABLE placements DROP release_reason, DROP make_good_reason, DROP makes_good_id;
      DROP TABLE rebookings;
    `);
  }
}
