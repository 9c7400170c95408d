import { companyEntriesSql, dropCompanyEntriesSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export const books = {
  roles: ['advertising_staff', 'advertising_headquarters', 'advertising_finance'],
  tables: ['placements', 'past_revenues', 'invoices', 'credit_notes', 'payments'],
  // What appearing costs is not known here.
  selects: [
    `SELECT organisation_id, on_date, booked_minor, 0::bigint, 0::bigint, NULL::bigint FROM placements WHERE state = 'SOLD'`,
    // Months before this service kept its books, as they were reported.
    `SELECT organisation_id, month, booked_minor, booked_minor, paid_minor, NULL FROM past_revenues`,
    `SELECT organisation_id, issued_on, 0, total_minor, 0, NULL FROM invoices WHERE status NOT IN ('DRAFT', 'VOID')`,
    `SELECT organisation_id, issued_on, 0, -total_minor, 0, NULL FROM credit_notes`,
    `SELECT organisation_id, received_on, 0, 0, amount_minor, NULL FROM payments`,
  ],
} as const;

/** What the company earned, invoiced and received, day by day. */
export class CompanyEntries1764000018000 implements MigrationInterface {
  readonly name = 'CompanyEntries1764000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX past_revenues_by_own_month ON past_revenues (organisation_id, month);
      ${companyEntriesSql(books)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropCompanyEntriesSql(books)} DROP INDEX past_revenues_by_own_month;`);
  }
}
