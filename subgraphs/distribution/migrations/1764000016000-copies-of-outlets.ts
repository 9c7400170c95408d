import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the trade calls the return rate is a share of the copies that outlets got: months that are reported may say them. */
export class CopiesOfOutlets1764000016000 implements MigrationInterface {
  readonly name = 'CopiesOfOutlets1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE monthly_figures ADD COLUMN outlet_copies bigint
        CONSTRAINT monthly_figures_outlets_counted CHECK (outlet_copies BETWEEN returned_copies AND gross_copies);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE monthly_figures DROP COLUMN outlet_copies');
  }
}
