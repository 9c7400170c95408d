import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const readers = 'events_public, events_reader, events_staff, events_headquarters, events_manager';

const refuse = (message: string, constraint: string) =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;

/** The rules of the halls: when they may be booked, and how long it takes to make them ready. */
const hallRules = `
  CREATE TABLE hall_rules (
    ${versionedColumnsSql('hall_rules')},
    setup_minutes int NOT NULL CONSTRAINT hall_rules_setup_fits CHECK (setup_minutes BETWEEN 0 AND 1440),
    teardown_minutes int NOT NULL CONSTRAINT hall_rules_teardown_fits CHECK (teardown_minutes BETWEEN 0 AND 1440),
    weekdays int[] NOT NULL CONSTRAINT hall_rules_weekdays_known
      CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7] AND cardinality(weekdays) BETWEEN 1 AND 7),
    opens time(0) NOT NULL,
    closes time(0) NOT NULL,
    CONSTRAINT hall_rules_open_before_closing CHECK (closes > opens)
  );
  ${auditSql('hall_rules', 'Facility')}
  GRANT SELECT ON hall_rules TO ${readers};
  GRANT INSERT, UPDATE ON hall_rules TO events_headquarters, events_manager;

  -- A use begins and ends in the opening hours of its days; one that ends at midnight ends on the day before.
  CREATE FUNCTION check_hall_hours() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      rules hall_rules;
      begins timestamp := NEW.starts_at AT TIME ZONE 'Asia/Shanghai';
      ends timestamp := NEW.ends_at AT TIME ZONE 'Asia/Shanghai';
      first_day date := begins::date;
      last_day date := (ends - interval '1 millisecond')::date;
    BEGIN
      SELECT * INTO rules FROM hall_rules WHERE id = NEW.facility_id;
      IF rules.id IS NULL THEN RETURN NEW; END IF;
      IF begins::time >= rules.opens AND begins::time < rules.closes
        AND ends - last_day > rules.opens - time '00:00' AND ends - last_day <= rules.closes - time '00:00'
        AND NOT EXISTS (
          SELECT FROM generate_series(first_day, last_day, interval '1 day') AS day
          WHERE extract(isodow FROM day)::int <> ALL (rules.weekdays))
      THEN RETURN NEW; END IF;
      ${refuse('the hall cannot be booked at this time', 'facility_bookings_in_hours')}
    END $$;
  CREATE TRIGGER facility_bookings_hours BEFORE INSERT OR UPDATE OF facility_id, starts_at, ends_at ON facility_bookings
    FOR EACH ROW EXECUTE FUNCTION check_hall_hours();

  -- The event is locked against being cancelled until the booking is there for the one who cancels it to see.
  CREATE FUNCTION check_booked_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE event_status text;
    BEGIN
      SELECT status INTO event_status FROM events WHERE id = NEW.event_id FOR SHARE;
      IF event_status = 'CANCELLED' THEN
        ${refuse('a cancelled event needs no hall', 'facility_bookings_event_takes_place')}
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER facility_bookings_event BEFORE INSERT OR UPDATE OF status, event_id ON facility_bookings
    FOR EACH ROW WHEN (NEW.event_id IS NOT NULL AND NEW.status IN ('REQUESTED', 'HELD', 'CONFIRMED'))
    EXECUTE FUNCTION check_booked_event();

  CREATE FUNCTION refuse_past_booking() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN ${refuse('the time has begun already', 'facility_bookings_not_past')} END $$;
  CREATE TRIGGER facility_bookings_not_past BEFORE UPDATE OF status ON facility_bookings
    FOR EACH ROW WHEN (NEW.status <> OLD.status AND NEW.status IN ('HELD', 'CONFIRMED') AND NEW.starts_at <= now())
    EXECUTE FUNCTION refuse_past_booking();

  DROP POLICY facility_bookings_own_given_back ON facility_bookings;
  CREATE POLICY facility_bookings_own_changed ON facility_bookings FOR UPDATE TO events_staff, events_headquarters
    USING (organisation_id = (SELECT viewer_organisation()))
    WITH CHECK (organisation_id = (SELECT viewer_organisation()) AND status IN ('REQUESTED', 'HELD', 'CANCELLED'));`;

/** A cancelled event may be taken up again; every step is kept with its reason. */
const eventSteps = `
  ALTER TABLE events ADD COLUMN is_online boolean NOT NULL DEFAULT false;
  UPDATE events SET is_online = true WHERE status = 'MOVED_ONLINE';
  DROP TRIGGER events_stay_cancelled ON events;
  DROP FUNCTION refuse_event_step;
  CREATE TABLE event_status_changes (
    id uuid CONSTRAINT event_status_changes_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
    event_id uuid NOT NULL CONSTRAINT event_status_changes_event_fkey REFERENCES events,
    from_status text NOT NULL,
    to_status text NOT NULL,
    reason text,
    at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX event_status_changes_by_event ON event_status_changes (event_id, at);
  GRANT SELECT ON event_status_changes TO ${readers};
  CREATE FUNCTION keep_event_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      IF OLD.status || '>' || NEW.status IN ('POSTPONED>SCHEDULED', 'POSTPONED>MOVED_ONLINE', 'RESCHEDULED>SCHEDULED') THEN
        ${refuse('no step leads there', 'events_status_step')}
      END IF;
      INSERT INTO event_status_changes (event_id, from_status, to_status, reason)
      VALUES (NEW.id, OLD.status, NEW.status, NEW.status_reason);
      RETURN NULL;
    END $$;
  CREATE TRIGGER events_steps_kept AFTER UPDATE OF status ON events
    FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION keep_event_step();`;

/** A project is signed by a signing alone; a step that was a mistake leads back, and so does a signing. */
const signings = `
  ALTER TABLE signings
    ADD COLUMN withdrawn_at timestamptz(3),
    ADD COLUMN withdrawal_reason text CONSTRAINT signings_withdrawal_reason_length
      CHECK (char_length(withdrawal_reason) BETWEEN 1 AND 500),
    ADD CONSTRAINT signings_withdrawn_with_reason CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL));
  DROP INDEX signings_one_first_per_project;
  CREATE UNIQUE INDEX signings_one_first_per_project ON signings (project_id)
    WHERE NOT is_increment AND withdrawn_at IS NULL;
  GRANT UPDATE (withdrawn_at, withdrawal_reason) ON signings TO events_manager;
  CREATE FUNCTION refuse_second_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN ${refuse('the signing was withdrawn', 'signings_withdrawn_once')} END $$;
  CREATE TRIGGER signings_withdrawn_once BEFORE UPDATE ON signings
    FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_second_withdrawal();

  -- The same table as investment-project-transitions.ts.
  CREATE OR REPLACE FUNCTION check_project_stage() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      steps text[] := ARRAY['NEGOTIATING', 'SIGNED', 'LANDED', 'STARTED', 'UNDER_CONSTRUCTION', 'IN_PRODUCTION', 'AT_CAPACITY'];
      is_signed boolean := EXISTS (
        SELECT FROM signings WHERE project_id = NEW.id AND NOT is_increment AND withdrawn_at IS NULL);
    BEGIN
      IF OLD.status = 'NEGOTIATING' AND NEW.status = 'SIGNED' AND NOT is_signed
        OR OLD.status = 'SIGNED' AND NEW.status = 'NEGOTIATING' AND is_signed THEN
        ${refuse('no step leads there: a signing makes a project signed', 'investment_projects_signed_by_signing')}
      END IF;
      IF NEW.status = 'WITHDRAWN' AND OLD.status <> 'AT_CAPACITY' OR OLD.status = 'WITHDRAWN' AND NEW.status <> 'AT_CAPACITY'
      THEN RETURN NEW; END IF;
      IF abs(array_position(steps, NEW.status) - array_position(steps, OLD.status)) = 1 THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'no step leads from % to %', OLD.status, NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investment_projects_status_step';
    END $$;`;

export class SettleHallsAndSignings1764000005000 implements MigrationInterface {
  readonly name = 'SettleHallsAndSignings1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${hallRules}${eventSteps}${signings}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER signings_withdrawn_once ON signings;
      DROP INDEX signings_one_first_per_project;
      DELETE FROM signings WHERE withdrawn_at IS NOT NULL;
      CREATE UNIQUE INDEX signings_one_first_per_project ON signings (project_id) WHERE NOT is_increment;
      REVOKE UPDATE (withdrawn_at, withdrawal_reason) ON signings FROM events_manager;
      ALTER TABLE signings DROP COLUMN withdrawal_reason, DROP COLUMN withdrawn_at;
      CREATE OR REPLACE FUNCTION check_project_stage() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          steps text[] := ARRAY['NEGOTIATING', 'SIGNED', 'LANDED', 'STARTED', 'UNDER_CONSTRUCTION', 'IN_PRODUCTION', 'AT_CAPACITY'];
        BEGIN
          IF NEW.status = 'WITHDRAWN' AND OLD.status NOT IN ('AT_CAPACITY', 'WITHDRAWN') THEN RETURN NEW; END IF;
          IF array_position(steps, NEW.status) = array_position(steps, OLD.status) + 1 THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'no step leads from % to %', OLD.status, NEW.status
            USING ERRCODE = 'check_violation', CONSTRAINT = 'investment_projects_status_step';
        END $$;

      DROP TRIGGER events_steps_kept ON events;
      DROP TABLE event_status_changes;
      ALTER TABLE events DROP COLUMN is_online;
      CREATE FUNCTION refuse_event_step() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'a cancelled event stays cancelled'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'events_status_step';
        END $$;
      CREATE TRIGGER events_stay_cancelled BEFORE UPDATE OF status ON events
        FOR EACH ROW WHEN (OLD.status = 'CANCELLED' AND NEW.status <> 'CANCELLED') EXECUTE FUNCTION refuse_event_step();

      DROP POLICY facility_bookings_own_changed ON facility_bookings;
      CREATE POLICY facility_bookings_own_given_back ON facility_bookings FOR UPDATE TO events_staff, events_headquarters
        USING (organisation_id = (SELECT viewer_organisation()))
        WITH CHECK (organisation_id = (SELECT viewer_organisation()) AND status = 'CANCELLED');
      DROP TRIGGER facility_bookings_not_past ON facility_bookings;
      DROP TRIGGER facility_bookings_event ON facility_bookings;
      DROP TRIGGER facility_bookings_hours ON facility_bookings;
      DROP FUNCTION refuse_second_withdrawal, keep_event_step, refuse_past_booking, check_booked_event, check_hall_hours;
      DROP TABLE hall_rules;
    `);
  }
}
