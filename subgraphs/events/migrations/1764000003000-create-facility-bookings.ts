import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFacilityBookings1764000003000 implements MigrationInterface {
  readonly name = 'CreateFacilityBookings1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Immutable in truth: an interval of minutes alone does not depend on the time zone.
      CREATE FUNCTION occupied_time(starts_at timestamptz, ends_at timestamptz, setup_minutes int, teardown_minutes int)
        RETURNS tstzrange LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN tstzrange(starts_at - make_interval(mins => setup_minutes), ends_at + make_interval(mins => teardown_minutes), '[)');

      CREATE TABLE facility_bookings (
        id uuid CONSTRAINT facility_bookings_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        facility_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        setup_minutes int NOT NULL CONSTRAINT facility_bookings_setup_fits CHECK (setup_minutes BETWEEN 0 AND 1440),
        teardown_minutes int NOT NULL CONSTRAINT facility_bookings_teardown_fits CHECK (teardown_minutes BETWEEN 0 AND 1440),
        occupied tstzrange NOT NULL GENERATED ALWAYS AS (occupied_time(starts_at, ends_at, setup_minutes, teardown_minutes)) STORED,
        status text NOT NULL CONSTRAINT facility_bookings_status_known
          CHECK (status IN ('REQUESTED', 'HELD', 'CONFIRMED', 'REJECTED', 'CANCELLED')),
        status_reason text CONSTRAINT facility_bookings_reason_short CHECK (char_length(status_reason) <= 500),
        purpose text NOT NULL CONSTRAINT facility_bookings_purpose_given CHECK (length(btrim(purpose)) BETWEEN 1 AND 500),
        event_id uuid CONSTRAINT facility_bookings_event_fkey REFERENCES events,
        hold_expires_at timestamptz(3),
        hold_lapsed boolean NOT NULL DEFAULT false,
        CONSTRAINT facility_bookings_lasts CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '31 days'),
        CONSTRAINT facility_bookings_hold_ends CHECK (status <> 'HELD' OR hold_expires_at IS NOT NULL),
        CONSTRAINT facility_bookings_lapsed_is_cancelled CHECK (NOT hold_lapsed OR status = 'CANCELLED'),
        CONSTRAINT facility_bookings_no_overlap
          EXCLUDE USING gist (facility_id WITH =, occupied WITH &&) WHERE (status IN ('HELD', 'CONFIRMED'))
      );
      CREATE INDEX facility_bookings_by_facility ON facility_bookings (facility_id, starts_at, id);
      CREATE INDEX facility_bookings_by_organisation ON facility_bookings (organisation_id, starts_at, id);
      CREATE INDEX facility_bookings_by_time ON facility_bookings (starts_at, id);
      CREATE INDEX facility_bookings_by_event ON facility_bookings (event_id, starts_at, id);
      -- The same table as change-booking.ts.
      CREATE FUNCTION check_booking_step() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD.status = 'REQUESTED' AND NEW.status IN ('HELD', 'CONFIRMED', 'REJECTED', 'CANCELLED')
            OR OLD.status = 'HELD' AND NEW.status IN ('CONFIRMED', 'REJECTED', 'CANCELLED')
            OR OLD.status = 'CONFIRMED' AND NEW.status = 'CANCELLED' THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'no step leads from % to %', OLD.status, NEW.status
            USING ERRCODE = 'check_violation', CONSTRAINT = 'facility_bookings_status_step';
        END $$;
      CREATE TRIGGER facility_bookings_status BEFORE UPDATE OF status ON facility_bookings
        FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION check_booking_step();
      CREATE TRIGGER facility_bookings_audit AFTER INSERT OR UPDATE OR DELETE ON facility_bookings
        FOR EACH ROW EXECUTE FUNCTION record_audit('FacilityBooking', 'id', 'occupied');

      ALTER TABLE facility_bookings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      -- Everybody may ask; without a policy the answer is no rows.
      GRANT SELECT ON facility_bookings TO events_public, events_reader, events_staff, events_headquarters, events_manager;
      GRANT INSERT, UPDATE ON facility_bookings TO events_staff, events_headquarters, events_manager;

      CREATE POLICY facility_bookings_staff_reads ON facility_bookings FOR SELECT TO events_staff
        USING (organisation_id = (SELECT viewer_organisation()));
      CREATE POLICY facility_bookings_headquarters_reads ON facility_bookings FOR SELECT TO events_headquarters
        USING (true);
      CREATE POLICY facility_bookings_own_made ON facility_bookings FOR INSERT TO events_staff, events_headquarters
        WITH CHECK (organisation_id = (SELECT viewer_organisation()) AND status IN ('REQUESTED', 'HELD'));
      CREATE POLICY facility_bookings_own_given_back ON facility_bookings FOR UPDATE TO events_staff, events_headquarters
        USING (organisation_id = (SELECT viewer_organisation()))
        WITH CHECK (organisation_id = (SELECT viewer_organisation()) AND status = 'CANCELLED');
      CREATE POLICY facility_bookings_managed ON facility_bookings TO events_manager USING (true) WITH CHECK (true);

      -- The owner runs the two functions below, and may do no more than they need.
      CREATE POLICY facility_bookings_owner_reads ON facility_bookings FOR SELECT TO CURRENT_USER USING (true);
      CREATE POLICY facility_bookings_owner_releases ON facility_bookings FOR UPDATE TO CURRENT_USER
        USING (status = 'HELD' AND hold_expires_at <= clock_timestamp()) WITH CHECK (status = 'CANCELLED' AND hold_lapsed);

      -- Gives a hall back that somebody else's hold keeps although its time has run out.
      CREATE FUNCTION release_expired_holds(hall uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        UPDATE facility_bookings
        SET status = 'CANCELLED', hold_lapsed = true, status_reason = 'The hold ran out', version = version + 1, updated_at = now()
        WHERE facility_id = hall AND status = 'HELD' AND hold_expires_at <= clock_timestamp()
      $$;
      -- When halls are taken, and nothing of who and what for.
      CREATE FUNCTION occupied_periods(halls uuid[], during tstzrange)
        RETURNS TABLE (facility_id uuid, "from" timestamptz, "to" timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT taken.facility_id, lower(period), upper(period)
        FROM (
          SELECT booking.facility_id, range_agg(booking.occupied * during) AS periods
          FROM facility_bookings booking
          WHERE booking.facility_id = ANY (halls) AND booking.occupied && during
            AND (booking.status = 'CONFIRMED' OR (booking.status = 'HELD' AND booking.hold_expires_at > clock_timestamp()))
          GROUP BY booking.facility_id
        ) taken, unnest(taken.periods) AS period
        ORDER BY taken.facility_id, lower(period)
      $$;
      REVOKE EXECUTE ON FUNCTION release_expired_holds, occupied_periods FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION release_expired_holds TO events_staff, events_headquarters, events_manager;
      GRANT EXECUTE ON FUNCTION occupied_periods TO events_reader, events_staff, events_headquarters, events_manager;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE facility_bookings;
      DROP FUNCTION occupied_periods, release_expired_holds, check_booking_step, occupied_time;
    `);
  }
}
