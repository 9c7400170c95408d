import { auditSql, statusStepsSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everybody =
  'events_public, events_reader, events_colleague, events_staff, events_newsroom, events_headquarters, events_manager';
const diary = 'events_newsroom, events_manager';

/** What the newsroom plans is the diary's: whoever does not work by it is answered nothing. */
const diarySql = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON ${table} TO ${everybody};
  GRANT INSERT, UPDATE ON ${table} TO ${diary};
  CREATE POLICY ${table}_diary ON ${table} TO ${diary} USING (true) WITH CHECK (true);
  CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);`;

const shared = (table: string) => `
    due_at timestamptz(3) NOT NULL CONSTRAINT ${table}_due_in_our_time
      CHECK (due_at BETWEEN '1900-01-01' AND '2200-01-01'),
    notes text CONSTRAINT ${table}_notes_length CHECK (char_length(notes) BETWEEN 1 AND 1000),
    status_reason text CONSTRAINT ${table}_reason_length CHECK (char_length(status_reason) BETWEEN 1 AND 500),`;

/** What is planned of an event by which desk in which medium, and who goes for it. */
export class CreateNewsCoverages1764000009000 implements MigrationInterface {
  readonly name = 'CreateNewsCoverages1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE news_coverages (
        ${versionedColumnsSql('news_coverages')},
        event_id uuid NOT NULL CONSTRAINT news_coverages_event_fkey REFERENCES events,
        medium text NOT NULL CONSTRAINT news_coverages_medium_known CHECK (medium IN
          ('TEXT', 'PICTURE', 'VIDEO', 'AUDIO', 'GRAPHIC', 'LIVE_VIDEO', 'LIVE_BLOG')),
        section_id uuid,
        status text NOT NULL,
        ${shared('news_coverages')}
        CONSTRAINT news_coverages_dropped_with_reason CHECK (status <> 'DROPPED' OR status_reason IS NOT NULL)
      );
      CREATE INDEX news_coverages_by_event ON news_coverages (event_id, due_at, id);
      CREATE INDEX news_coverages_by_time ON news_coverages (due_at, id);
      ${auditSql('news_coverages', 'NewsCoverage')}
      ${diarySql('news_coverages')}
      ${statusStepsSql('news_coverages', ['>PLANNED', 'PLANNED>DROPPED', 'DROPPED>PLANNED'])}

      CREATE TABLE news_assignments (
        ${versionedColumnsSql('news_assignments')},
        coverage_id uuid NOT NULL CONSTRAINT news_assignments_coverage_fkey REFERENCES news_coverages,
        person_id uuid NOT NULL,
        provider text NOT NULL CONSTRAINT news_assignments_provider_known
          CHECK (provider IN ('STAFF', 'STRINGER', 'FREELANCER')),
        status text NOT NULL,
        article_id uuid,
        asset_id uuid,
        ${shared('news_assignments')}
        CONSTRAINT news_assignments_deliver_something
          CHECK (status <> 'DELIVERED' OR num_nonnulls(article_id, asset_id) > 0)
      );
      CREATE INDEX news_assignments_by_coverage ON news_assignments (coverage_id, id);
      CREATE INDEX news_assignments_by_person ON news_assignments (person_id, due_at, id);
      CREATE INDEX news_assignments_by_article ON news_assignments (article_id) WHERE article_id IS NOT NULL;
      CREATE INDEX news_assignments_by_asset ON news_assignments (asset_id) WHERE asset_id IS NOT NULL;
      -- One person is sent once for one thing, unless that was called off.
      CREATE UNIQUE INDEX news_assignments_once ON news_assignments (coverage_id, person_id)
        WHERE status <> 'CANCELLED';
      ${auditSql('news_assignments', 'NewsAssignment')}
      ${diarySql('news_assignments')}
      ${statusStepsSql('news_assignments', [
        ...['>ASSIGNED', 'ASSIGNED>ACCEPTED', 'ASSIGNED>DELIVERED', 'ASSIGNED>CANCELLED'],
        ...['ACCEPTED>DELIVERED', 'ACCEPTED>CANCELLED', 'DELIVERED>ACCEPTED'],
      ])}

      -- Nobody is sent for what is not planned; the coverage is locked against being dropped meanwhile.
      CREATE FUNCTION check_planned_coverage() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE coverage_status text;
        BEGIN
          SELECT status INTO coverage_status FROM news_coverages WHERE id = NEW.coverage_id FOR SHARE;
          IF coverage_status = 'DROPPED' THEN
            RAISE EXCEPTION 'the coverage was dropped'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'news_assignments_coverage_planned';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER news_assignments_coverage BEFORE INSERT ON news_assignments
        FOR EACH ROW EXECUTE FUNCTION check_planned_coverage();
      -- Nobody plans for what is cancelled.
      CREATE FUNCTION check_covered_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE event_status text;
        BEGIN
          SELECT status INTO event_status FROM events WHERE id = NEW.event_id FOR SHARE;
          IF event_status = 'CANCELLED' THEN
            RAISE EXCEPTION 'the event is cancelled'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'news_coverages_event_takes_place';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER news_coverages_event BEFORE INSERT OR UPDATE OF status ON news_coverages
        FOR EACH ROW WHEN (NEW.status = 'PLANNED') EXECUTE FUNCTION check_covered_event();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE news_assignments, news_coverages;
      DROP FUNCTION check_covered_event, check_planned_coverage;
    `);
  }
}
