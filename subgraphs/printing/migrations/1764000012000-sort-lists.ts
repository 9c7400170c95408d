import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people sort lists and look for things by, each on an index. */
export class SortLists1764000012000 implements MigrationInterface {
  readonly name = 'SortLists1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX print_invoices_by_due ON print_invoices (due_on, id);
      CREATE INDEX print_invoices_by_own_due ON print_invoices (organisation_id, due_on, id);
      CREATE INDEX print_invoices_by_total ON print_invoices (total_minor DESC, id DESC);
      CREATE INDEX print_invoices_by_own_total ON print_invoices (organisation_id, total_minor DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX print_invoices_by_due, print_invoices_by_own_due, print_invoices_by_total, print_invoices_by_own_total;',
    );
  }
}
