import { auditSql, masterDataSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everybody = `events_public, events_reader, events_keeper, events_colleague, events_staff, events_newsroom,
  events_headquarters, events_manager`;
const signedIn = everybody.replace('events_public, ', '');
const bookers = 'events_staff, events_newsroom, events_headquarters';

const refuse = (message: string, constraint: string) =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;
const lock = (id: string) => `PERFORM pg_advisory_xact_lock(hashtextextended('equipment ' || ${id}, 0));`;
/** How many there are to be lent: what was asked for before it was retired is not given any more. */
const lendable = (equipment: string) =>
  `CASE WHEN ${equipment}.retired_at IS NULL THEN ${equipment}.quantity ELSE 0 END`;

const tables = `
  CREATE TABLE hall_equipment (
    ${versionedColumnsSql('hall_equipment')},
    owner_id uuid NOT NULL,
    name jsonb NOT NULL CONSTRAINT hall_equipment_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
    quantity int NOT NULL CONSTRAINT hall_equipment_quantity_fits CHECK (quantity BETWEEN 1 AND 10000)
  );
  ${masterDataSql('hall_equipment')}
  CREATE INDEX hall_equipment_by_owner ON hall_equipment (owner_id, id);
  ${auditSql('hall_equipment', 'HallEquipment')}
  ALTER TABLE hall_equipment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON hall_equipment TO ${everybody};
  GRANT INSERT, UPDATE ON hall_equipment TO events_staff, events_manager;
  CREATE POLICY hall_equipment_read ON hall_equipment FOR SELECT TO ${signedIn} USING (true);
  CREATE POLICY hall_equipment_own ON hall_equipment TO events_staff
    USING (owner_id = (SELECT viewer_organisation()));
  CREATE POLICY hall_equipment_managed ON hall_equipment TO events_manager USING (true) WITH CHECK (true);
  CREATE POLICY hall_equipment_owner ON hall_equipment FOR SELECT TO CURRENT_USER USING (true);

  CREATE TABLE booked_equipment (
    booking_id uuid NOT NULL CONSTRAINT booked_equipment_booking_fkey REFERENCES facility_bookings,
    equipment_id uuid NOT NULL CONSTRAINT booked_equipment_equipment_fkey REFERENCES hall_equipment,
    quantity int NOT NULL CONSTRAINT booked_equipment_quantity_fits CHECK (quantity BETWEEN 1 AND 10000),
    CONSTRAINT booked_equipment_pkey PRIMARY KEY (booking_id, equipment_id)
  );
  CREATE INDEX booked_equipment_by_equipment ON booked_equipment (equipment_id, booking_id);
  ${auditSql('booked_equipment', 'FacilityBooking', 'booking_id')}
  ALTER TABLE booked_equipment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON booked_equipment TO ${everybody};
  GRANT INSERT, DELETE ON booked_equipment TO ${bookers}, events_manager;
  -- With the booking, by its own policies.
  CREATE POLICY booked_equipment_read ON booked_equipment FOR SELECT TO ${signedIn}
    USING (EXISTS (SELECT FROM facility_bookings WHERE id = booking_id));
  CREATE POLICY booked_equipment_booked ON booked_equipment TO ${bookers}
    USING (EXISTS (SELECT FROM facility_bookings WHERE id = booking_id AND (organisation_id = (SELECT viewer_organisation())
      OR facility_id = ANY (ARRAY(SELECT id FROM hall_rules WHERE keeper_id = (SELECT viewer_organisation()))))));
  CREATE POLICY booked_equipment_managed ON booked_equipment TO events_manager USING (true) WITH CHECK (true);
  CREATE POLICY booked_equipment_owner ON booked_equipment FOR SELECT TO CURRENT_USER USING (true);`;

/** One kind of equipment is given to one at a time, as a hall is; what is held longer than its time counts no more. */
const counting = `
  CREATE FUNCTION equipment_peak(equipment uuid, during tstzrange) RETURNS int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      WITH taken AS (
        SELECT booking.occupied * during AS period, booked.quantity
        FROM booked_equipment booked JOIN facility_bookings booking ON booking.id = booked.booking_id
        WHERE booked.equipment_id = equipment AND booking.occupied && during
          AND (booking.status = 'CONFIRMED' OR booking.status = 'HELD' AND booking.hold_expires_at > clock_timestamp()))
      SELECT coalesce(max((SELECT sum(other.quantity) FROM taken other WHERE other.period @> lower(one.period))), 0)::int
      FROM taken one
    $$;
  REVOKE EXECUTE ON FUNCTION equipment_peak FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION equipment_peak TO ${signedIn};

  CREATE FUNCTION check_lent_equipment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE equipment hall_equipment;
    BEGIN
      ${lock('NEW.equipment_id')}
      SELECT * INTO equipment FROM hall_equipment WHERE id = NEW.equipment_id;
      IF equipment.owner_id IS DISTINCT FROM (SELECT keeper_id FROM hall_rules WHERE id =
        (SELECT facility_id FROM facility_bookings WHERE id = NEW.booking_id)) THEN
        ${refuse('it is not lent with this hall', 'booked_equipment_of_keeper')}
      END IF;
      IF equipment.retired_at IS NOT NULL THEN ${refuse('it is lent no more', 'hall_equipment_retired')} END IF;
      IF NEW.quantity > equipment.quantity THEN ${refuse('there are not so many', 'booked_equipment_left')} END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER booked_equipment_lent BEFORE INSERT ON booked_equipment
    FOR EACH ROW EXECUTE FUNCTION check_lent_equipment();

  CREATE FUNCTION require_equipment(booking facility_bookings) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE wanted uuid;
    BEGIN
      IF booking.status NOT IN ('HELD', 'CONFIRMED') THEN RETURN; END IF;
      FOR wanted IN SELECT equipment_id FROM booked_equipment WHERE booking_id = booking.id ORDER BY equipment_id LOOP
        ${lock('wanted')}
        IF equipment_peak(wanted, booking.occupied) >
            (SELECT ${lendable('kept')} FROM hall_equipment kept WHERE id = wanted) THEN
          ${refuse('there are not so many left', 'booked_equipment_left')}
        END IF;
      END LOOP;
    END $$;
  CREATE FUNCTION check_equipment_left() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      IF TG_TABLE_NAME = 'facility_bookings' THEN PERFORM require_equipment(NEW);
      ELSE PERFORM require_equipment(booking) FROM facility_bookings booking WHERE booking.id = NEW.booking_id;
      END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER booked_equipment_left AFTER INSERT ON booked_equipment
    FOR EACH ROW EXECUTE FUNCTION check_equipment_left();
  CREATE TRIGGER facility_bookings_equipment_left AFTER UPDATE ON facility_bookings FOR EACH ROW
    WHEN (NEW.status IN ('HELD', 'CONFIRMED') AND (NEW.status, NEW.occupied) IS DISTINCT FROM (OLD.status, OLD.occupied))
    EXECUTE FUNCTION check_equipment_left();

  CREATE FUNCTION keep_booked_equipment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      ${lock('NEW.id')}
      IF equipment_peak(NEW.id, tstzrange(now(), NULL)) > (${lendable('NEW')}) THEN
        ${refuse('so many are booked', 'hall_equipment_booked')}
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER hall_equipment_kept BEFORE UPDATE ON hall_equipment
    FOR EACH ROW WHEN (NEW.quantity < OLD.quantity OR NEW.retired_at IS NOT NULL AND OLD.retired_at IS NULL)
    EXECUTE FUNCTION keep_booked_equipment();`;

/** What is lent with halls, so many of each at one time and never more. */
export class LendHallEquipment1764000043000 implements MigrationInterface {
  readonly name = 'LendHallEquipment1764000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${tables}${counting}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER facility_bookings_equipment_left ON facility_bookings;
      DROP FUNCTION require_equipment;
      DROP TABLE booked_equipment, hall_equipment;
      DROP FUNCTION keep_booked_equipment, check_equipment_left, check_lent_equipment, equipment_peak;
    `);
  }
}
