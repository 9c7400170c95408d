import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const makers = 'events_staff, events_newsroom, events_headquarters';

/** Links by which a calendar program reads events that are not everybody's, until they run out or are ended. */
export class CreateCalendarLinks1764000011000 implements MigrationInterface {
  readonly name = 'CreateCalendarLinks1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_links (
        id uuid CONSTRAINT calendar_links_pkey PRIMARY KEY,
        visibility text NOT NULL CONSTRAINT calendar_links_visibility_known CHECK (visibility IN ('PRIVATE', 'STAFF')),
        facility_id uuid,
        organiser_id uuid,
        purpose text NOT NULL CONSTRAINT calendar_links_purpose_length CHECK (char_length(purpose) BETWEEN 1 AND 200),
        created_by text NOT NULL DEFAULT viewer_subject(),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3),
        revoked_by text,
        CONSTRAINT calendar_links_run_out CHECK (expires_at > created_at AND expires_at <= created_at + interval '366 days'),
        CONSTRAINT calendar_links_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
      );
      CREATE INDEX calendar_links_by_maker ON calendar_links (created_by, created_at, id);
      CREATE INDEX calendar_links_by_time ON calendar_links (created_at, id);
      ${auditSql('calendar_links', 'CalendarLink')}
      ALTER TABLE calendar_links ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON calendar_links TO events_public, events_reader, events_colleague, ${makers}, events_manager;
      GRANT INSERT ON calendar_links TO ${makers}, events_manager;
      GRANT UPDATE (revoked_at, revoked_by) ON calendar_links TO ${makers}, events_manager;
      CREATE POLICY calendar_links_own ON calendar_links TO ${makers} USING (created_by = (SELECT viewer_subject()));
      -- Who sees less than the diary hands on no more than that.
      CREATE POLICY calendar_links_no_wider ON calendar_links AS RESTRICTIVE FOR INSERT TO events_staff, events_headquarters
        WITH CHECK (visibility = 'STAFF');
      CREATE POLICY calendar_links_managed ON calendar_links TO events_manager USING (true) WITH CHECK (true);
      CREATE POLICY calendar_links_owner ON calendar_links TO CURRENT_USER USING (true);

      CREATE FUNCTION keep_link_ended() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'the link was ended already' USING ERRCODE = 'check_violation', CONSTRAINT = 'calendar_links_revoked_once';
        END $$;
      CREATE TRIGGER calendar_links_revoked_once BEFORE UPDATE ON calendar_links
        FOR EACH ROW WHEN (OLD.revoked_at IS NOT NULL) EXECUTE FUNCTION keep_link_ended();

      -- What a link that holds shows, whoever has it.
      CREATE FUNCTION calendar_behind(link uuid) RETURNS TABLE (visibility text, "facilityId" uuid, "organiserId" uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT visibility, facility_id, organiser_id FROM calendar_links
          WHERE id = link AND revoked_at IS NULL AND expires_at > clock_timestamp()
        $$;
      REVOKE EXECUTE ON FUNCTION calendar_behind FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION calendar_behind TO events_public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION calendar_behind;
      DROP TABLE calendar_links;
      DROP FUNCTION keep_link_ended;
    `);
  }
}
