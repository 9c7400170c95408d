import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const readers = `events_public, events_reader, events_keeper, events_colleague, events_staff, events_newsroom,
  events_headquarters, events_manager`;

const refuse = (message: string, constraint: string) =>
  `RAISE EXCEPTION '${message}' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;

/** A hall is closed for a while, and is booked no further ahead than its rules say. */
export class CloseHalls1764000041000 implements MigrationInterface {
  readonly name = 'CloseHalls1764000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hall_rules ADD most_days_ahead int
        CONSTRAINT hall_rules_days_ahead CHECK (most_days_ahead BETWEEN 1 AND 730);

      CREATE TABLE hall_closures (
        ${versionedColumnsSql('hall_closures')},
        facility_id uuid NOT NULL,
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        reason text NOT NULL CONSTRAINT hall_closures_reason_length CHECK (char_length(reason) BETWEEN 3 AND 500),
        lifted_at timestamptz(3),
        lift_reason text CONSTRAINT hall_closures_lift_reason_length CHECK (char_length(lift_reason) BETWEEN 3 AND 500),
        CONSTRAINT hall_closures_lasts CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '731 days'),
        CONSTRAINT hall_closures_lifted CHECK (num_nonnulls(lifted_at, lift_reason) IN (0, 2))
      );
      CREATE INDEX hall_closures_by_facility ON hall_closures (facility_id, ends_at, id) WHERE lifted_at IS NULL;
      ${auditSql('hall_closures', 'HallClosure')}
      GRANT SELECT ON hall_closures TO ${readers};
      GRANT INSERT, UPDATE ON hall_closures TO events_headquarters, events_manager;

      -- The hall's lock first, as whoever closes or gives it takes it; by its name this comes before the event is locked.
      CREATE FUNCTION check_hall_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtextextended('hall ' || NEW.facility_id, 0));
          IF EXISTS (SELECT FROM hall_closures WHERE facility_id = NEW.facility_id AND lifted_at IS NULL
            AND ends_at > NEW.starts_at AND starts_at < NEW.ends_at) THEN
            ${refuse('the hall is closed', 'facility_bookings_hall_open')}
          END IF;
          IF NEW.starts_at > now() + make_interval(days => (SELECT most_days_ahead FROM hall_rules WHERE id = NEW.facility_id)) THEN
            ${refuse('the hall is not booked so far ahead', 'facility_bookings_not_too_far')}
          END IF;
          RETURN NEW;
        END $$;
      CREATE INDEX facility_bookings_open ON facility_bookings (starts_at) WHERE status IN ('REQUESTED', 'HELD');
      CREATE TRIGGER facility_bookings_a_closed BEFORE INSERT ON facility_bookings
        FOR EACH ROW EXECUTE FUNCTION check_hall_is_open();
      -- What is there stays, whatever else is said of it.
      CREATE TRIGGER facility_bookings_a_given BEFORE UPDATE ON facility_bookings
        FOR EACH ROW WHEN ((NEW.facility_id, NEW.starts_at, NEW.ends_at) IS DISTINCT FROM (OLD.facility_id, OLD.starts_at, OLD.ends_at)
          OR NEW.status <> OLD.status AND NEW.status IN ('HELD', 'CONFIRMED'))
        EXECUTE FUNCTION check_hall_is_open();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX facility_bookings_open;
      DROP FUNCTION check_hall_is_open CASCADE;
      DROP TABLE hall_closures;
      ALTER TABLE hall_rules DROP most_days_ahead;
    `);
  }
}
