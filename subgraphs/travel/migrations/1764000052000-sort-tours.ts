import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tours are listed by when they were entered, and by their days. */
export class SortTours1764000052000 implements MigrationInterface {
  readonly name = 'SortTours1764000052000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX tours_by_creation ON tours (created_at DESC, id DESC);
      CREATE INDEX tours_by_days ON tours (days, code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX tours_by_creation, tours_by_days;');
  }
}
