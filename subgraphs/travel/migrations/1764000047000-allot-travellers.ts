import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guard } from './guard-table.ts';

const fail = (constraint: string): string =>
  `RAISE EXCEPTION '${constraint}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;

/** A departure has rooms and vehicles, and each of its travellers under contract is in one of each at most. */
export class AllotTravellers1764000047000 implements MigrationInterface {
  readonly name = 'AllotTravellers1764000047000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tour_allotments (
        ${businessColumns('tour_allotments')},
        departure_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT tour_allotments_kind_known CHECK (kind IN
          ('SINGLE_ROOM', 'DOUBLE_ROOM', 'TWIN_ROOM', 'TRIPLE_ROOM', 'FAMILY_ROOM', 'COACH', 'MINIBUS', 'CAR')),
        list text NOT NULL GENERATED ALWAYS AS (CASE WHEN kind IN ('COACH', 'MINIBUS', 'CAR') THEN 'VEHICLE' ELSE 'ROOM' END) STORED,
        name text NOT NULL CONSTRAINT tour_allotments_name_length CHECK (length(btrim(name)) BETWEEN 1 AND 40),
        capacity int NOT NULL CONSTRAINT tour_allotments_capacity_range CHECK (capacity BETWEEN 1 AND 80),
        guide_id uuid,
        CONSTRAINT tour_allotments_on_list UNIQUE (organisation_id, id, list),
        CONSTRAINT tour_allotments_name_unique UNIQUE (departure_id, list, name),
        CONSTRAINT tour_allotments_one_guide UNIQUE (departure_id, guide_id),
        CONSTRAINT tour_allotments_guide_drives CHECK (guide_id IS NULL OR list = 'VEHICLE'),
        CONSTRAINT tour_allotments_departure FOREIGN KEY (organisation_id, departure_id) REFERENCES departures (organisation_id, id),
        CONSTRAINT tour_allotments_guide FOREIGN KEY (organisation_id, guide_id) REFERENCES guides (organisation_id, id)
      );
      ${guard('tour_allotments', { entity: 'TourAllotment', staff: 'INSERT, UPDATE, DELETE' })}

      CREATE TABLE traveller_allotments (
        traveller_id uuid NOT NULL,
        list text NOT NULL,
        organisation_id uuid NOT NULL,
        allotment_id uuid NOT NULL,
        CONSTRAINT traveller_allotments_once PRIMARY KEY (traveller_id, list),
        CONSTRAINT traveller_allotments_traveller FOREIGN KEY (organisation_id, traveller_id)
          REFERENCES travellers (organisation_id, id) ON DELETE CASCADE,
        CONSTRAINT traveller_allotments_allotment FOREIGN KEY (organisation_id, allotment_id, list)
          REFERENCES tour_allotments (organisation_id, id, list)
      );
      CREATE INDEX traveller_allotments_by_allotment ON traveller_allotments (allotment_id);
      ${guard('traveller_allotments', { entity: 'TourAllotment', key: 'allotment_id', staff: 'INSERT, DELETE' })}

      -- Who sits on a lap takes neither a bed nor a seat.
      CREATE FUNCTION allotted(allotment uuid) RETURNS bigint LANGUAGE sql STABLE RETURN (
        SELECT count(*) FROM traveller_allotments a JOIN travellers t ON t.id = a.traveller_id
          JOIN booking_lines l ON l.booking_id = t.booking_id AND l.unit = t.unit
        WHERE a.allotment_id = allotment AND l.pax_count > 0);
      CREATE FUNCTION check_allotted() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE room tour_allotments;
        BEGIN
          SELECT * INTO room FROM tour_allotments WHERE id = NEW.allotment_id FOR UPDATE;
          -- Whoever cancels or moves the booking waits, and finds what was written here.
          PERFORM FROM bookings b JOIN travellers t ON t.booking_id = b.id
            WHERE t.id = NEW.traveller_id AND b.departure_id = room.departure_id AND b.status = 'CONFIRMED' FOR SHARE OF b;
          IF NOT FOUND THEN ${fail('traveller_allotments_of_departure')}
          ELSIF allotted(room.id) > room.capacity THEN ${fail('tour_allotments_full')} END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER traveller_allotments_check AFTER INSERT ON traveller_allotments
        FOR EACH ROW EXECUTE FUNCTION check_allotted();
      CREATE FUNCTION keep_allotted() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF allotted(NEW.id) > NEW.capacity THEN ${fail('tour_allotments_shrunk')} END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER tour_allotments_shrink AFTER UPDATE OF capacity ON tour_allotments
        FOR EACH ROW WHEN (NEW.capacity < OLD.capacity) EXECUTE FUNCTION keep_allotted();

      CREATE FUNCTION release_travellers() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM traveller_allotments a USING travellers t WHERE t.id = a.traveller_id AND t.booking_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER bookings_release_travellers AFTER UPDATE OF status, departure_id ON bookings FOR EACH ROW
        WHEN (NEW.departure_id <> OLD.departure_id OR NEW.status = 'CANCELLED' AND OLD.status = 'CONFIRMED')
        EXECUTE FUNCTION release_travellers();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION release_travellers, check_allotted, keep_allotted CASCADE;
      DROP FUNCTION allotted;
      DROP TABLE traveller_allotments, tour_allotments;
    `);
  }
}
