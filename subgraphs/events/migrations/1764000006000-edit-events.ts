import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part in an event can be said anew; events are looked up by their hall and by their status. */
export class EditEvents1764000006000 implements MigrationInterface {
  readonly name = 'EditEvents1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT DELETE ON participations TO events_manager;
      CREATE INDEX events_by_status ON events (status, sort_date, id);
      CREATE INDEX events_by_facility ON events (facility_id, sort_date, id) WHERE facility_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX events_by_facility, events_by_status;
      REVOKE DELETE ON participations FROM events_manager;
    `);
  }
}
