import type { MigrationInterface, QueryRunner } from 'typeorm';

const roles = {
  readers: 'events_public, events_reader',
  colleagues: 'events_staff, events_colleague, events_headquarters',
  diary: 'events_newsroom, events_manager',
} as const;

/** What belongs to an event and is seen with it. */
const parts = [
  ...['event_previous_dates', 'participations', 'event_figures', 'event_amounts', 'event_status_changes'],
  'signings',
];
const readable = [
  ...parts,
  'events',
  'investment_projects',
  'stage_changes',
  'project_estimates',
  'hall_rules',
];

const ofEventSql = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_with_event ON ${table} FOR SELECT TO ${roles.readers}, ${roles.colleagues}
    -- OFFSET 0 holds the planner to a look at each event: it would read and hash all of them for a page of fifty.
    USING (EXISTS (SELECT FROM events WHERE events.id = event_id OFFSET 0));
  CREATE POLICY ${table}_newsroom ON ${table} FOR SELECT TO events_newsroom USING (true);
  CREATE POLICY ${table}_managed ON ${table} TO events_manager USING (true) WITH CHECK (true);
  -- For triggers, searches and migrations, which run as the owner.
  CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);`;

const circles = `
  ALTER TABLE events
    ADD COLUMN visibility text NOT NULL DEFAULT 'PUBLIC' CONSTRAINT events_visibility_known
      CHECK (visibility IN ('PRIVATE', 'STAFF', 'PUBLIC')),
    ADD COLUMN visibility_reason text CONSTRAINT events_visibility_reason_length
      CHECK (char_length(visibility_reason) BETWEEN 1 AND 500);
  GRANT SELECT ON ${[...readable, 'facility_bookings'].join(', ')} TO events_newsroom, events_colleague;
  GRANT EXECUTE ON FUNCTION occupied_periods TO events_newsroom, events_colleague;
  GRANT EXECUTE ON FUNCTION release_expired_holds TO events_newsroom;

  ALTER TABLE events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY events_public_ones ON events FOR SELECT TO ${roles.readers} USING (visibility = 'PUBLIC');
  CREATE POLICY events_of_the_group ON events FOR SELECT TO ${roles.colleagues}
    USING (visibility IN ('PUBLIC', 'STAFF'));
  CREATE POLICY events_diary ON events FOR SELECT TO events_newsroom USING (true);
  CREATE POLICY events_managed ON events TO events_manager USING (true) WITH CHECK (true);
  CREATE POLICY events_owner ON events TO CURRENT_USER USING (true) WITH CHECK (true);
  ${parts.map(ofEventSql).join('\n')}

  -- Neither @@ nor LIKE is leakproof: below a row policy PostgreSQL would not look them up in an index. The ids that
  -- this finds are read through the policy again.
  CREATE FUNCTION events_containing(words tsquery, part text) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 100
    SET search_path = public SET plan_cache_mode = force_custom_plan
    AS $$ SELECT id FROM events WHERE search_vector @@ words OR search_text LIKE part $$;

  -- The newsroom books halls for its own organisation, as staff do.
  GRANT INSERT, UPDATE ON facility_bookings TO events_newsroom;
  CREATE POLICY facility_bookings_newsroom_reads ON facility_bookings FOR SELECT TO events_newsroom
    USING (organisation_id = (SELECT viewer_organisation()));
  CREATE POLICY facility_bookings_newsroom_makes ON facility_bookings FOR INSERT TO events_newsroom
    WITH CHECK (organisation_id = (SELECT viewer_organisation()) AND status IN ('REQUESTED', 'HELD'));
  CREATE POLICY facility_bookings_newsroom_changes ON facility_bookings FOR UPDATE TO events_newsroom
    USING (organisation_id = (SELECT viewer_organisation()))
    WITH CHECK (organisation_id = (SELECT viewer_organisation()) AND status IN ('REQUESTED', 'HELD', 'CANCELLED'));`;

/** A time of day on a day that is known; the instants are PostgreSQL's, which knows when clocks change. */
const hoursSql = (table: string) => `
  ALTER TABLE ${table}
    ADD COLUMN start_time time(0),
    ADD COLUMN end_time time(0),
    ADD COLUMN time_zone text NOT NULL DEFAULT 'Asia/Shanghai',
    ADD COLUMN starts_at timestamptz GENERATED ALWAYS AS ((starts_on + start_time) AT TIME ZONE time_zone) STORED,
    ADD COLUMN ends_at timestamptz GENERATED ALWAYS AS ((ends_on + end_time) AT TIME ZONE time_zone) STORED,
    ADD CONSTRAINT ${table}_start_time_on_a_day CHECK (start_time IS NULL OR start_precision = 'DAY'),
    ADD CONSTRAINT ${table}_end_time_on_a_day
      CHECK (end_time IS NULL OR (end_precision = 'DAY' AND start_time IS NOT NULL)),
    ADD CONSTRAINT ${table}_ends_after_it_starts CHECK (ends_at > starts_at),
    ADD CONSTRAINT ${table}_clock_shows_start CHECK (starts_at AT TIME ZONE time_zone = starts_on + start_time),
    ADD CONSTRAINT ${table}_clock_shows_end CHECK (ends_at AT TIME ZONE time_zone = ends_on + end_time);`;

/** Events that are not, or not yet, everybody's; and events with an hour. Those that there are stay public. */
export class PrivateDiaryAndHours1764000007000 implements MigrationInterface {
  readonly name = 'PrivateDiaryAndHours1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${circles}${hoursSql('events')}${hoursSql('event_previous_dates')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const hours = ['ends_at', 'starts_at', 'time_zone', 'end_time', 'start_time'];
    await runner.query(`
      ${['event_previous_dates', 'events']
        .map((table) => `ALTER TABLE ${table} ${hours.map((column) => `DROP COLUMN ${column}`).join(', ')};`)
        .join('\n')}
      DROP POLICY facility_bookings_newsroom_reads ON facility_bookings;
      DROP POLICY facility_bookings_newsroom_makes ON facility_bookings;
      DROP POLICY facility_bookings_newsroom_changes ON facility_bookings;
      DROP FUNCTION events_containing;
      ${parts
        .flatMap((table) => ['with_event', 'newsroom', 'managed', 'owner'].map((one) => [table, one]))
        .map(([table, one]) => `DROP POLICY ${table}_${one} ON ${table};`)
        .join('\n')}
      ${['public_ones', 'of_the_group', 'diary', 'managed', 'owner']
        .map((one) => `DROP POLICY events_${one} ON events;`)
        .join('\n')}
      ${[...parts, 'events']
        .map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY;`)
        .join('\n')}
      REVOKE ALL ON ${[...readable, 'facility_bookings'].join(', ')} FROM events_newsroom, events_colleague;
      REVOKE EXECUTE ON FUNCTION occupied_periods FROM events_newsroom, events_colleague;
      REVOKE EXECUTE ON FUNCTION release_expired_holds FROM events_newsroom;
      ALTER TABLE events DROP COLUMN visibility_reason, DROP COLUMN visibility;
    `);
  }
}
