import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How late each run was, so that a plan's come in this order; what is not completed is later than all. */
export class OrderRuns1764000058000 implements MigrationInterface {
  readonly name = 'OrderRuns1764000058000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery_runs ADD seconds_late int NOT NULL
        GENERATED ALWAYS AS (coalesce(extract(epoch FROM completed_at - deadline_at)::int, 2147483647)) STORED;
      CREATE INDEX delivery_runs_by_lateness ON delivery_runs (plan_id, seconds_late DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE delivery_runs DROP seconds_late');
  }
}
