import { auditSql, statusStepsSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const signedIn = 'events_reader, events_colleague, events_staff, events_newsroom, events_headquarters';

const minutesOf = (time: string): string =>
  `extract(hour FROM ${time})::int * 60 + extract(minute FROM ${time})::int`;

/** The programme of an event by its own days and clocks, so that it moves as the event does. */
export class CreateEventSessions1764000012000 implements MigrationInterface {
  readonly name = 'CreateEventSessions1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_sessions (
        ${versionedColumnsSql('event_sessions')},
        event_id uuid NOT NULL CONSTRAINT event_sessions_event_fkey REFERENCES events,
        title jsonb NOT NULL CONSTRAINT event_sessions_title_given CHECK (jsonb_strip_nulls(title) <> '{}'),
        description jsonb,
        room text CONSTRAINT event_sessions_room_length CHECK (char_length(room) BETWEEN 1 AND 100),
        room_key text GENERATED ALWAYS AS (lower(room)) STORED,
        day int NOT NULL CONSTRAINT event_sessions_day_fits CHECK (day BETWEEN 1 AND 366),
        start_time time(0) NOT NULL,
        end_time time(0) NOT NULL,
        -- Empty where it ends before it starts, which a constraint tells.
        minutes int4range NOT NULL GENERATED ALWAYS AS (int4range(
          day * 1440 + ${minutesOf('start_time')}, day * 1440 + ${minutesOf('greatest(start_time, end_time)')})) STORED,
        speakers jsonb NOT NULL DEFAULT '[]'
          CONSTRAINT event_sessions_speakers_listed CHECK (jsonb_typeof(speakers) = 'array'),
        status text NOT NULL DEFAULT 'SCHEDULED',
        status_reason text CONSTRAINT event_sessions_reason_length CHECK (char_length(status_reason) BETWEEN 1 AND 500),
        CONSTRAINT event_sessions_last CHECK (end_time > start_time),
        CONSTRAINT event_sessions_cancelled_with_reason CHECK (status <> 'CANCELLED' OR status_reason IS NOT NULL),
        CONSTRAINT event_sessions_one_in_a_room
          EXCLUDE USING gist (event_id WITH =, room_key WITH =, minutes WITH &&) WHERE (status = 'SCHEDULED')
      );
      CREATE INDEX event_sessions_in_order ON event_sessions (event_id, day, start_time, id);
      ${auditSql('event_sessions', 'EventSession')}
      ${statusStepsSql('event_sessions', ['>SCHEDULED', '>CANCELLED', 'SCHEDULED>CANCELLED', 'CANCELLED>SCHEDULED'])}
      ALTER TABLE event_sessions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON event_sessions TO events_public, ${signedIn}, events_manager;
      GRANT INSERT, UPDATE ON event_sessions TO events_manager;
      CREATE POLICY event_sessions_managed ON event_sessions TO events_manager USING (true) WITH CHECK (true);
      CREATE POLICY event_sessions_with_event ON event_sessions FOR SELECT TO events_public, ${signedIn}
        USING (EXISTS (SELECT FROM events WHERE events.id = event_sessions.event_id OFFSET 0));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event_sessions;');
  }
}
