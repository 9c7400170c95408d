import { companySettingBoundsSql, dropVatSql, vatSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bounds } from './1764000055000-grace-and-auto-renewal.ts';

const tables = {
  invoices: 'paper_invoices',
  creditNotes: 'paper_credit_notes',
  amount: 'amount_minor',
} as const;

/** Invoices keep the rate of value-added tax of their day, which a company settles. */
export class KeepVat1764000057000 implements MigrationInterface {
  readonly name = 'KeepVat1764000057000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${companySettingBoundsSql({ ...bounds, VAT: [0, 17] })} ${vatSql(tables)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropVatSql(tables)} ${companySettingBoundsSql(bounds)}`);
  }
}
