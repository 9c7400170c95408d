import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everybody = `events_public, events_reader, events_keeper, events_colleague, events_staff, events_newsroom,
  events_headquarters, events_manager`;
const bookers = 'events_staff, events_newsroom, events_headquarters';

const own = 'organisation_id = (SELECT viewer_organisation())';
const kept =
  'facility_id = ANY (ARRAY(SELECT id FROM hall_rules WHERE keeper_id = (SELECT viewer_organisation())))';

/** A hall for a time that repeats: each use is a booking of its own, and belongs to one series. */
export class BookHallsInSeries1764000044000 implements MigrationInterface {
  readonly name = 'BookHallsInSeries1764000044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE facility_booking_series (
        id uuid CONSTRAINT facility_booking_series_pkey PRIMARY KEY,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        facility_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        rule text NOT NULL CONSTRAINT facility_booking_series_rule_length CHECK (char_length(rule) BETWEEN 1 AND 200),
        CONSTRAINT facility_booking_series_of UNIQUE (id, facility_id, organisation_id)
      );
      ${auditSql('facility_booking_series', 'FacilityBookingSeries')}
      ALTER TABLE facility_booking_series ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON facility_booking_series TO ${everybody};
      GRANT INSERT ON facility_booking_series TO ${bookers}, events_manager;
      CREATE POLICY facility_booking_series_own ON facility_booking_series TO events_staff, events_newsroom, events_headquarters
        USING (${own});
      CREATE POLICY facility_booking_series_kept ON facility_booking_series FOR SELECT TO events_staff, events_newsroom
        USING (${kept});
      CREATE POLICY facility_booking_series_read ON facility_booking_series FOR SELECT TO events_headquarters USING (true);
      CREATE POLICY facility_booking_series_managed ON facility_booking_series TO events_manager USING (true) WITH CHECK (true);

      ALTER TABLE facility_bookings ADD series_id uuid,
        ADD CONSTRAINT facility_bookings_of_series
          FOREIGN KEY (series_id, facility_id, organisation_id) REFERENCES facility_booking_series (id, facility_id, organisation_id);
      CREATE INDEX facility_bookings_by_series ON facility_bookings (series_id, starts_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE facility_bookings DROP series_id;
      DROP TABLE facility_booking_series;
    `);
  }
}
