import { companySettingBoundsSql, dropVatSql, vatSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = { invoices: 'invoices', creditNotes: 'credit_notes', amount: 'total_minor' } as const;
const bounds = {
  DISCOUNT_LIMIT: [0, 100],
  PAYMENT_DAYS: [0, 180],
  COPY_DEADLINE_HOUR: [1, 24],
  ARCHIVE_YEARS: [3, 30],
} as const;

/** Invoices keep the rate of value-added tax of the day on which they are issued, which a company settles. */
export class KeepVat1764000072000 implements MigrationInterface {
  readonly name = 'KeepVat1764000072000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `${companySettingBoundsSql({ ...bounds, VAT: [0, 17] })} ${vatSql({ ...tables, isDraft: "OLD.status = 'DRAFT'" })}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropVatSql(tables)} ${companySettingBoundsSql(bounds)}`);
  }
}
