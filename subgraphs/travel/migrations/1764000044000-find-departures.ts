import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A departure is found by the code that stands in its papers (團號). */
export class FindDepartures1764000044000 implements MigrationInterface {
  readonly name = 'FindDepartures1764000044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX departures_by_code ON departures (code, departs_on, id);');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX departures_by_code;');
  }
}
