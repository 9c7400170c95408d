import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people sort lists and look for things by, each on an index. */
export class SortLists1764000017000 implements MigrationInterface {
  readonly name = 'SortLists1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX invoices_by_total ON invoices (total_minor DESC, id DESC);
      CREATE INDEX invoices_by_own_total ON invoices (organisation_id, total_minor DESC, id DESC);
      CREATE INDEX orders_by_budget ON orders (budget_minor DESC, id DESC);
      CREATE INDEX orders_by_own_budget ON orders (organisation_id, budget_minor DESC, id DESC);
      CREATE INDEX lines_by_cost ON lines (cost_minor DESC, id DESC);
      CREATE INDEX lines_by_own_cost ON lines (organisation_id, cost_minor DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX invoices_by_total, invoices_by_own_total, orders_by_budget, orders_by_own_budget, lines_by_cost, lines_by_own_cost;',
    );
  }
}
