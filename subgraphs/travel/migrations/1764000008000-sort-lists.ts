import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchedName } from '../src/tour/searched-name.ts';

/** What people sort lists and look for things by, each on an index. */
export class SortLists1764000008000 implements MigrationInterface {
  readonly name = 'SortLists1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX bookings_by_total ON bookings (total_minor DESC, id DESC);
      CREATE INDEX bookings_by_own_total ON bookings (organisation_id, total_minor DESC, id DESC);
      CREATE INDEX bookings_by_reference ON bookings (reference);
      CREATE INDEX bookings_by_contract ON bookings (contract_number);
      CREATE INDEX departures_by_guide ON departures (guide_id, departs_on, id) WHERE guide_id IS NOT NULL;
      ALTER TABLE tours ADD searched text NOT NULL DEFAULT '', NO FORCE ROW LEVEL SECURITY;
    `);
    for (const { id, name } of await runner.query('SELECT id, name FROM tours'))
      await runner.query('UPDATE tours SET searched = $2 WHERE id = $1', [id, searchedName(name)]);
    await runner.query('ALTER TABLE tours FORCE ROW LEVEL SECURITY;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE tours DROP searched; DROP INDEX bookings_by_total, bookings_by_own_total, bookings_by_reference, bookings_by_contract, departures_by_guide;',
    );
  }
}
