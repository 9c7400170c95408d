import { companySettingBoundsSql, dropVatSql, vatSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = {
  invoices: 'print_invoices',
  creditNotes: 'print_credit_notes',
  amount: 'amount_minor',
} as const;
const bounds = {
  SPARE_COPIES: [0, 100_000],
  HOUSE_GRAMMAGE: [30, 400],
  PLANNED_WASTE: [0, 500],
  TOLERANCE: [0, 20],
  PAYMENT_DAYS: [0, 180],
  SETUP_MINUTES: [0, 1440],
  CLEANUP_MINUTES: [0, 1440],
  PLATE_PRICE: [0, 100_000_000],
  PRESS_HOUR_PRICE: [0, 2_000_000_000],
  PAPER_TONNE_PRICE: [0, 2_000_000_000],
  MARGIN: [0, 500],
} as const;

/** Invoices keep the rate of value-added tax of their day, which a works settles for publications and for all else. */
export class KeepVat1764000023000 implements MigrationInterface {
  readonly name = 'KeepVat1764000023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `${companySettingBoundsSql({ ...bounds, VAT_PUBLICATION: [0, 17], VAT_OTHER: [0, 17] })} ${vatSql(tables)}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropVatSql(tables)} ${companySettingBoundsSql(bounds)}`);
  }
}
