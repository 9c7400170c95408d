import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everybody =
  'events_public, events_reader, events_colleague, events_staff, events_newsroom, events_headquarters';

/** Rules by which events repeat; every occurrence is an event of its own, whose day of the rule no other one has. */
export class CreateRecurrences1764000010000 implements MigrationInterface {
  readonly name = 'CreateRecurrences1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_recurrences (
        ${versionedColumnsSql('event_recurrences')},
        rule text NOT NULL CONSTRAINT event_recurrences_rule_length CHECK (char_length(rule) BETWEEN 1 AND 200)
      );
      ${auditSql('event_recurrences', 'EventRecurrence')}
      ALTER TABLE events
        ADD COLUMN recurrence_id uuid CONSTRAINT events_recurrence_fkey REFERENCES event_recurrences,
        ADD COLUMN occurrence_on date,
        ADD CONSTRAINT events_occurrence_of_recurrence CHECK ((recurrence_id IS NULL) = (occurrence_on IS NULL)),
        ADD CONSTRAINT events_occurrence_once UNIQUE (recurrence_id, occurrence_on);
      CREATE INDEX events_by_recurrence ON events (recurrence_id, sort_date, id) WHERE recurrence_id IS NOT NULL;

      ALTER TABLE event_recurrences ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON event_recurrences TO ${everybody}, events_manager;
      GRANT INSERT, UPDATE ON event_recurrences TO events_manager;
      CREATE POLICY event_recurrences_with_event ON event_recurrences FOR SELECT TO ${everybody}
        USING (EXISTS (SELECT FROM events WHERE recurrence_id = event_recurrences.id OFFSET 0));
      CREATE POLICY event_recurrences_managed ON event_recurrences TO events_manager USING (true) WITH CHECK (true);
      CREATE POLICY event_recurrences_owner ON event_recurrences TO CURRENT_USER USING (true) WITH CHECK (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX events_by_recurrence;
      DROP POLICY event_recurrences_with_event ON event_recurrences;
      ALTER TABLE events DROP COLUMN occurrence_on, DROP COLUMN recurrence_id;
      DROP TABLE event_recurrences;
    `);
  }
}
