import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTable } from './guard-table.ts';

/**
 * What a line takes of the inventory, and what it costs there: one row for each insertion, day or month. Held or sold
 * once, by constraints alone; released with the line's state, by a trigger, and so exactly once.
 */
export class CreatePlacements1764000006000 implements MigrationInterface {
  readonly name = 'CreatePlacements1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE placements (
        id uuid CONSTRAINT placements_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        line_id uuid NOT NULL,
        medium text NOT NULL,
        state text NOT NULL CONSTRAINT placements_state CHECK (state IN ('HELD', 'SOLD', 'RELEASED')),
        on_date date NOT NULL,
        section_id uuid,
        slot_id uuid,
        issue_id uuid,
        page text,
        column_span int4range,
        row_span int4range,
        avail_id uuid,
        units bigint NOT NULL DEFAULT 1 CONSTRAINT placements_units CHECK (units >= 0),
        face_id uuid,
        frame int CONSTRAINT placements_frame CHECK (frame >= 1),
        during daterange,
        exclusive_event_id uuid,
        booked_minor bigint NOT NULL CONSTRAINT placements_booked CHECK (booked_minor >= 0),
        list_minor bigint NOT NULL CONSTRAINT placements_list CHECK (list_minor >= 0),
        paid_minor bigint NOT NULL DEFAULT 0 CONSTRAINT placements_paid CHECK (paid_minor BETWEEN 0 AND booked_minor),
        CONSTRAINT placements_medium CHECK (CASE medium
          WHEN 'PRINT' THEN slot_id IS NOT NULL AND issue_id IS NOT NULL AND page IS NOT NULL
            AND column_span IS NOT NULL AND row_span IS NOT NULL
          WHEN 'DIGITAL' THEN avail_id IS NOT NULL
          WHEN 'OOH' THEN face_id IS NOT NULL AND frame IS NOT NULL AND during IS NOT NULL AND NOT isempty(during)
          ELSE medium = 'EVENT' END),
        CONSTRAINT placements_line FOREIGN KEY (organisation_id, line_id) REFERENCES lines (organisation_id, id),
        CONSTRAINT placements_slot FOREIGN KEY (organisation_id, slot_id) REFERENCES ad_slots (organisation_id, id),
        CONSTRAINT placements_avail FOREIGN KEY (organisation_id, avail_id) REFERENCES digital_avails (organisation_id, id),
        CONSTRAINT placements_face FOREIGN KEY (organisation_id, face_id) REFERENCES outdoor_faces (organisation_id, id),
        -- Areas of a page that touch no other sold area: a half page excludes the strip inside it.
        CONSTRAINT placements_area_sold_once EXCLUDE USING gist
          (issue_id WITH =, page WITH =, column_span WITH &&, row_span WITH &&)
          WHERE (medium = 'PRINT' AND state IN ('HELD', 'SOLD')),
        CONSTRAINT placements_frame_sold_once EXCLUDE USING gist (face_id WITH =, frame WITH =, during WITH &&)
          WHERE (medium = 'OOH' AND state IN ('HELD', 'SOLD'))
      );
      -- Of an exclusive part in an event there is one.
      CREATE UNIQUE INDEX placements_event_sold_once ON placements (exclusive_event_id) WHERE state IN ('HELD', 'SOLD');
      CREATE INDEX placements_by_line ON placements (line_id, on_date, id);
      CREATE INDEX placements_by_slot ON placements (slot_id) WHERE slot_id IS NOT NULL;
      CREATE INDEX placements_by_issue ON placements (issue_id) WHERE issue_id IS NOT NULL;
      CREATE INDEX placements_by_date ON placements (on_date, section_id) WHERE state = 'SOLD';
      CREATE INDEX placements_by_own_date ON placements (organisation_id, on_date) WHERE state = 'SOLD';
      ${guardTable({ table: 'placements', entity: 'AdPlacement', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      CREATE FUNCTION place_on_inventory() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.medium = 'PRINT' THEN
            SELECT issue_id, issue_date, page, section_id, column_span, row_span
            INTO NEW.issue_id, NEW.on_date, NEW.page, NEW.section_id, NEW.column_span, NEW.row_span
            FROM ad_slots WHERE id = NEW.slot_id;
          ELSIF NEW.medium = 'EVENT' THEN
            SELECT line.event_id INTO NEW.exclusive_event_id
            FROM lines line JOIN products product ON product.id = line.product_id
            WHERE line.id = NEW.line_id AND product.delivery_type = 'EXCLUSIVE';
          ELSIF NEW.medium = 'OOH' AND NEW.frame > (SELECT frames FROM outdoor_faces WHERE id = NEW.face_id) THEN
            RAISE EXCEPTION 'the loop has no frame %', NEW.frame
              USING ERRCODE = '23514', CONSTRAINT = 'placements_frame_of_loop';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER placements_inventory BEFORE INSERT ON placements
        FOR EACH ROW EXECUTE FUNCTION place_on_inventory();

      CREATE FUNCTION refuse_other_placement() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD.state = 'RELEASED' AND NEW.state <> 'RELEASED' OR OLD.state = 'SOLD' AND NEW.state = 'HELD'
            OR (OLD.organisation_id, OLD.line_id, OLD.medium, OLD.on_date, OLD.slot_id, OLD.avail_id, OLD.units, OLD.face_id, OLD.frame, OLD.during, OLD.booked_minor, OLD.list_minor)
              IS DISTINCT FROM (NEW.organisation_id, NEW.line_id, NEW.medium, NEW.on_date, NEW.slot_id, NEW.avail_id, NEW.units, NEW.face_id, NEW.frame, NEW.during, NEW.booked_minor, NEW.list_minor)
          THEN RAISE EXCEPTION 'a placement is only sold and released' USING ERRCODE = '23514', CONSTRAINT = 'placements_fixed'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER placements_fixed BEFORE UPDATE ON placements
        FOR EACH ROW EXECUTE FUNCTION refuse_other_placement();

      CREATE FUNCTION count_digital_units() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' AND NEW.state <> 'RELEASED' THEN
            UPDATE digital_avails SET taken = taken + NEW.units WHERE id = NEW.avail_id;
          ELSIF TG_OP = 'UPDATE' AND OLD.state <> 'RELEASED' AND NEW.state = 'RELEASED' THEN
            UPDATE digital_avails SET taken = taken - NEW.units WHERE id = NEW.avail_id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER placements_digital_units AFTER INSERT OR UPDATE OF state ON placements
        FOR EACH ROW WHEN (NEW.avail_id IS NOT NULL) EXECUTE FUNCTION count_digital_units();

      CREATE FUNCTION settle_inventory() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE began boolean := OLD.status IN ('IN_FLIGHT', 'PAUSED');
        BEGIN
          IF OLD.status = NEW.status THEN RETURN NULL; END IF;
          IF NEW.status = 'BOOKED' THEN
            UPDATE placements SET state = 'SOLD' WHERE line_id = NEW.id AND state = 'HELD';
          ELSIF NEW.status IN ('DRAFT', 'DECLINED', 'EXPIRED', 'CANCELLED', 'STOPPED') THEN
            -- What has appeared is not taken back.
            UPDATE placements SET state = 'RELEASED', paid_minor = 0
            WHERE line_id = NEW.id AND state <> 'RELEASED' AND (NOT began OR on_date > local_today());
          END IF;
          IF NEW.status IN ('CANCELLED', 'STOPPED') THEN
            UPDATE lines SET
              cost_minor = (SELECT coalesce(sum(booked_minor), 0) FROM placements WHERE line_id = NEW.id AND state = 'SOLD'),
              list_cost_minor = (SELECT coalesce(sum(list_minor), 0) FROM placements WHERE line_id = NEW.id AND state = 'SOLD')
            WHERE id = NEW.id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER lines_inventory AFTER UPDATE OF status ON lines
        FOR EACH ROW EXECUTE FUNCTION settle_inventory();

      -- At the end of each transaction a line costs what its placements cost, and one that holds nothing has none.
      CREATE FUNCTION check_line_reconciles() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          line lines;
          held bigint;
          sold bigint;
          wrong boolean;
        BEGIN
          SELECT * INTO line FROM lines WHERE id = CASE TG_TABLE_NAME
            WHEN 'lines' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'line_id')::uuid END;
          SELECT sum(booked_minor) FILTER (WHERE state = 'HELD'), sum(booked_minor) FILTER (WHERE state = 'SOLD')
            INTO held, sold FROM placements WHERE line_id = line.id;
          wrong := CASE
            WHEN line.status IN ('DRAFT', 'EXPIRED', 'DECLINED') THEN held IS NOT NULL OR sold IS NOT NULL
            WHEN line.status = 'RESERVED' THEN sold IS NOT NULL OR held IS DISTINCT FROM line.cost_minor
            ELSE held IS NOT NULL OR coalesce(sold, 0) <> line.cost_minor
          END;
          IF wrong THEN
            RAISE EXCEPTION 'line % does not cost what its placements do', line.id
              USING ERRCODE = '23514', CONSTRAINT = 'lines_reconcile';
          END IF;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER lines_reconcile AFTER INSERT OR UPDATE OF status, cost_minor ON lines
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_line_reconciles();
      CREATE CONSTRAINT TRIGGER placements_reconcile AFTER INSERT OR UPDATE OF state ON placements
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_line_reconciles();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER lines_inventory ON lines;
      DROP TRIGGER lines_reconcile ON lines;
      DROP TABLE placements;
      DROP FUNCTION check_line_reconciles, settle_inventory, count_digital_units, refuse_other_placement, place_on_inventory;
    `);
  }
}
