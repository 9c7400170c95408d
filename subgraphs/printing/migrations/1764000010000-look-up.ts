import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists are asked by, each on an index. */
export class LookUp1764000010000 implements MigrationInterface {
  readonly name = 'LookUp1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX print_orders_by_number ON print_orders (number);
      CREATE INDEX print_orders_by_product ON print_orders (product, due_at DESC, id DESC);
      CREATE INDEX print_orders_open ON print_orders (due_at, id) WHERE status NOT IN ('DELIVERED', 'INVOICED', 'CANCELLED');
      CREATE INDEX press_runs_by_status ON press_runs (status, planned_start, id);
      CREATE INDEX print_invoices_by_number ON print_invoices (fapiao_number) WHERE fapiao_number IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX print_orders_by_number, print_orders_by_product, print_orders_open, press_runs_by_status, print_invoices_by_number',
    );
  }
}
