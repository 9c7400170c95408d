import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who book for an organisation, and answer for the halls that it keeps. */
const bookers = ['events_staff', 'events_newsroom', 'events_headquarters'];

const kept =
  'facility_id = ANY (ARRAY(SELECT id FROM hall_rules WHERE keeper_id = (SELECT viewer_organisation())))';
const givenAtOnce =
  'facility_id = ANY (ARRAY(SELECT id FROM hall_rules WHERE NOT needs_confirmation)) AND organisation_id = (SELECT viewer_organisation())';

const openHallSql = (closed: string) => `
  CREATE OR REPLACE FUNCTION check_hall_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended('hall ' || NEW.facility_id, 0));
      IF EXISTS (SELECT FROM hall_closures WHERE facility_id = NEW.facility_id AND lifted_at IS NULL
        AND ${closed} AND starts_at < NEW.ends_at) THEN
        RAISE EXCEPTION 'the hall is closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'facility_bookings_hall_open';
      END IF;
      IF NEW.starts_at > now() + make_interval(days => (SELECT most_days_ahead FROM hall_rules WHERE id = NEW.facility_id)) THEN
        RAISE EXCEPTION 'the hall is not booked so far ahead'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'facility_bookings_not_too_far';
      END IF;
      RETURN NEW;
    END $$;`;

/**
 * A hall has a keeper, whose staff answer for it beside event managers; it may be given to whoever asks first; and it is
 * closed for good as well as for a while. Halls that there are have no keeper, and need confirmation as before.
 */
export class KeepHalls1764000042000 implements MigrationInterface {
  readonly name = 'KeepHalls1764000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hall_rules ADD keeper_id uuid, ADD needs_confirmation boolean NOT NULL DEFAULT true;
      CREATE INDEX hall_rules_by_keeper ON hall_rules (keeper_id);
      ${bookers
        .map(
          (role) => `
      CREATE POLICY facility_bookings_kept_read_${role} ON facility_bookings FOR SELECT TO ${role} USING (${kept});
      CREATE POLICY facility_bookings_kept_given_${role} ON facility_bookings FOR UPDATE TO ${role}
        USING (${kept}) WITH CHECK (${kept});
      CREATE POLICY facility_bookings_taken_${role} ON facility_bookings FOR INSERT TO ${role} WITH CHECK (${givenAtOnce});
      CREATE POLICY facility_bookings_changed_${role} ON facility_bookings FOR UPDATE TO ${role}
        USING (${givenAtOnce}) WITH CHECK (${givenAtOnce});`,
        )
        .join('')}

      -- Whoever gets a hall, the requests of others that it leaves no room for are rejected.
      CREATE POLICY facility_bookings_owner_rejects ON facility_bookings FOR UPDATE TO CURRENT_USER
        USING (status = 'REQUESTED') WITH CHECK (status = 'REJECTED');
      CREATE FUNCTION reject_overlapping(booking uuid, why text) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        UPDATE facility_bookings request
        SET status = 'REJECTED', status_reason = why, version = request.version + 1, updated_at = now()
        FROM facility_bookings given
        WHERE given.id = booking AND given.status = 'CONFIRMED' AND request.facility_id = given.facility_id
          AND request.status = 'REQUESTED' AND request.occupied && given.occupied
      $$;
      REVOKE EXECUTE ON FUNCTION reject_overlapping FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION reject_overlapping TO ${bookers.join(', ')}, events_manager;

      ALTER TABLE hall_closures ALTER ends_at DROP NOT NULL;
      ${openHallSql('(ends_at > NEW.starts_at OR ends_at IS NULL)')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${openHallSql('ends_at > NEW.starts_at')}
      UPDATE hall_closures SET ends_at = starts_at + interval '731 days' WHERE ends_at IS NULL;
      ALTER TABLE hall_closures ALTER ends_at SET NOT NULL;
      DROP FUNCTION reject_overlapping;
      DROP POLICY facility_bookings_owner_rejects ON facility_bookings;
      ${bookers
        .flatMap((role) =>
          ['kept_read', 'kept_given', 'taken', 'changed'].map(
            (one) => `DROP POLICY facility_bookings_${one}_${role} ON facility_bookings;`,
          ),
        )
        .join('\n')}
      ALTER TABLE hall_rules DROP needs_confirmation, DROP keeper_id;
    `);
  }
}
