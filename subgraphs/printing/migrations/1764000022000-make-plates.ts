import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

const steps = [
  '>ORDERED',
  'ORDERED>MADE',
  'MADE>MOUNTED',
  'MADE>ORDERED',
  'MOUNTED>MADE',
  ...['ORDERED', 'MADE', 'MOUNTED'].map((from) => `${from}>SCRAPPED`),
];
const fail = (constraint: string): string =>
  `RAISE EXCEPTION '${constraint}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;

/** Who made which plate of a run and when, which were made anew and why, and which are late. */
export class MakePlates1764000022000 implements MigrationInterface {
  readonly name = 'MakePlates1764000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE press_plates (
        ${businessColumns('press_plates')},
        run_id uuid NOT NULL,
        page_number int NOT NULL CONSTRAINT press_plates_page CHECK (page_number BETWEEN 1 AND 2000),
        number int NOT NULL CONSTRAINT press_plates_number CHECK (number >= 1),
        sent_number int NOT NULL DEFAULT 1 CONSTRAINT press_plates_sent_number CHECK (sent_number BETWEEN 1 AND 100),
        status text NOT NULL DEFAULT 'ORDERED' CONSTRAINT press_plates_status_known CHECK (status IN ('ORDERED', 'MADE', 'MOUNTED', 'SCRAPPED')),
        due_at timestamptz(3) NOT NULL,
        reason text CONSTRAINT press_plates_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        change_reason text CONSTRAINT press_plates_change_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500),
        ordered_at timestamptz(3) NOT NULL DEFAULT now(),
        ordered_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        made_at timestamptz(3),
        made_by text,
        mounted_at timestamptz(3),
        mounted_by text,
        scrapped_at timestamptz(3),
        scrapped_by text,
        CONSTRAINT press_plates_run FOREIGN KEY (organisation_id, run_id) REFERENCES press_runs (organisation_id, id),
        CONSTRAINT press_plates_once UNIQUE (run_id, page_number, number),
        CONSTRAINT press_plates_anew CHECK ((number = 1) = (reason IS NULL))
      );
      CREATE UNIQUE INDEX press_plates_one_in_work ON press_plates (run_id, page_number) WHERE status IN ('ORDERED', 'MADE');
      CREATE UNIQUE INDEX press_plates_one_mounted ON press_plates (run_id, page_number) WHERE status = 'MOUNTED';
      CREATE INDEX press_plates_by_due ON press_plates (organisation_id, due_at, id);
      CREATE INDEX press_plates_by_due_of_all ON press_plates (due_at, id);
      CREATE INDEX press_plates_in_work ON press_plates (organisation_id, due_at, id) WHERE status IN ('ORDERED', 'MADE');
      CREATE INDEX press_plates_in_work_of_all ON press_plates (due_at, id) WHERE status IN ('ORDERED', 'MADE');
      ${guardAndAudit({ table: 'press_plates', entity: 'PressPlate', staff: 'INSERT, UPDATE' })}
      CREATE POLICY press_plates_finance ON press_plates FOR SELECT TO printing_finance USING (true);
      GRANT SELECT ON press_plates TO printing_finance;
      ${statusStepsSql('press_plates', steps, 'NOT NEW.is_synthetic')}

      -- Who starts the press waits for plates that are on their way, and they for the press.
      CREATE FUNCTION order_plate() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE run press_runs;
        BEGIN
          SELECT * INTO run FROM press_runs WHERE id = NEW.run_id FOR SHARE;
          IF run.status IN ('CLEANUP', 'COMPLETED', 'ABORTED') AND NOT NEW.is_synthetic THEN ${fail('press_plates_of_open_run')}
          ELSIF NEW.page_number > (SELECT page_count FROM print_orders WHERE id = run.order_id) THEN ${fail('press_plates_page')} END IF;
          NEW.due_at := run.planned_start - make_interval(mins => run.setup_minutes);
          IF NEW.is_synthetic THEN
            NEW.ordered_at := NEW.due_at - interval '2 hours';
            NEW.made_at := NEW.due_at - interval '20 minutes' + make_interval(secs => 20 * NEW.page_number);
            NEW.mounted_at := run.planned_start - interval '5 minutes';
            NEW.made_by := NEW.ordered_by;
            NEW.mounted_by := NEW.ordered_by;
            IF NEW.status = 'SCRAPPED' THEN NEW.scrapped_at := NEW.mounted_at; NEW.scrapped_by := NEW.ordered_by; END IF;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER press_plates_order BEFORE INSERT ON press_plates FOR EACH ROW EXECUTE FUNCTION order_plate();
      CREATE FUNCTION step_plate() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE who text := coalesce(viewer_subject(), '');
        BEGIN
          -- Plates are put on and taken off while the press stands.
          IF (NEW.status = 'MOUNTED' OR OLD.status = 'MOUNTED' AND pg_trigger_depth() < 2)
            AND NOT EXISTS (SELECT FROM press_runs WHERE id = NEW.run_id AND status IN ('WAITING', 'SETUP', 'STOPPED', 'SUSPENDED') FOR SHARE)
          THEN ${fail('press_plates_while_it_stands')} END IF;
          CASE NEW.status
            WHEN 'ORDERED' THEN NEW.made_at := NULL; NEW.made_by := NULL;
            WHEN 'MADE' THEN
              NEW.mounted_at := NULL; NEW.mounted_by := NULL;
              IF OLD.status = 'ORDERED' THEN NEW.made_at := now(); NEW.made_by := who; END IF;
            WHEN 'MOUNTED' THEN
              NEW.mounted_at := now(); NEW.mounted_by := who;
              UPDATE press_plates SET status = 'SCRAPPED', version = version + 1, updated_at = now(), change_reason = NEW.reason
                WHERE run_id = NEW.run_id AND page_number = NEW.page_number AND status = 'MOUNTED';
            ELSE NEW.scrapped_at := now(); NEW.scrapped_by := who;
          END CASE;
          RETURN NEW;
        END $$;
      CREATE TRIGGER press_plates_step BEFORE UPDATE OF status ON press_plates
        FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION step_plate();

      CREATE FUNCTION need_plates() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM press_plates WHERE run_id = NEW.id AND status <> 'SCRAPPED'
            GROUP BY page_number HAVING NOT bool_or(status = 'MOUNTED'))
          THEN ${fail('press_runs_plates_mounted')} END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER press_runs_need_plates BEFORE UPDATE OF status ON press_runs
        FOR EACH ROW WHEN (NEW.status = 'IN_PROGRESS' AND OLD.status <> 'IN_PROGRESS') EXECUTE FUNCTION need_plates();
      -- Plates follow their run: when it is given another time, and when it needs them no more.
      CREATE FUNCTION follow_run() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.status IN ('CLEANUP', 'COMPLETED', 'ABORTED') THEN
            UPDATE press_plates SET status = 'SCRAPPED', version = version + 1, updated_at = now(), change_reason = 'The run is over'
              WHERE run_id = NEW.id AND status IN ('ORDERED', 'MADE');
          ELSE
            UPDATE press_plates SET due_at = NEW.planned_start - make_interval(mins => NEW.setup_minutes) WHERE run_id = NEW.id AND status <> 'SCRAPPED';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER press_runs_plates_follow AFTER UPDATE OF status, planned_start, setup_minutes ON press_runs FOR EACH ROW
        WHEN (NEW.status IN ('CLEANUP', 'COMPLETED', 'ABORTED') AND NEW.status <> OLD.status
          OR (NEW.planned_start, NEW.setup_minutes) IS DISTINCT FROM (OLD.planned_start, OLD.setup_minutes))
        EXECUTE FUNCTION follow_run();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION follow_run, need_plates CASCADE; DROP TABLE press_plates; DROP FUNCTION order_plate, step_plate;',
    );
  }
}
