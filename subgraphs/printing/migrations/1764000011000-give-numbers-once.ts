import { dropFapiaoOnceSql, fapiaoOnceSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invoice and a credit note do not get one number. And nobody asks any more for orders by when they were invoiced. */
export class GiveNumbersOnce1764000011000 implements MigrationInterface {
  readonly name = 'GiveNumbersOnce1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${fapiaoOnceSql('print_invoices', 'print_credit_notes')}
      DROP INDEX print_orders_by_invoice;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dropFapiaoOnceSql}
      CREATE INDEX print_orders_by_invoice ON print_orders (organisation_id, invoiced_at) WHERE status = 'INVOICED';
    `);
  }
}
