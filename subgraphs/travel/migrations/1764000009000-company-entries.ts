import { companyEntriesSql, dropCompanyEntriesSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const local = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

/** The day on which a departure earns and costs what it does: that on which it leaves, or is given up. */
const earned = `coalesce(d.cancelled_on, d.departs_on)`;
const hasLeft = `(d.status IN ('DEPARTED', 'COMPLETED', 'SETTLED') OR d.cancelled_on IS NOT NULL)`;

const tables = ['travel_months', 'departures', 'supplier_services'];
export const books = {
  roles: ['travel_staff', 'travel_headquarters', 'travel_finance'],
  tables,
  selects: [
    // Months before this service kept its books, as they were reported.
    `SELECT organisation_id, (month || '-01')::date, revenue_minor, revenue_minor, revenue_minor, cost_minor FROM travel_months`,
    `SELECT b.organisation_id, ${earned}, b.paid_minor - b.refunded_minor - b.compensation_minor, 0, 0, 0
     FROM departures d JOIN bookings b ON b.departure_id = d.id WHERE ${hasLeft}`,
    `SELECT organisation_id, ${local('confirmed_at')}, 0, paid_minor, paid_minor, 0 FROM bookings WHERE confirmed_at IS NOT NULL`,
    `SELECT organisation_id, cancelled_on, 0, -refunded_minor, -refunded_minor - compensation_minor, 0
     FROM bookings WHERE cancelled_on IS NOT NULL`,
    `SELECT s.organisation_id, ${earned}, 0, 0, 0, s.cost_minor
     FROM departures d JOIN supplier_services s ON s.departure_id = d.id WHERE ${hasLeft}`,
  ],
} as const;

/** What the agency earned, contracted, received and spent, day by day. */
export class CompanyEntries1764000009000 implements MigrationInterface {
  readonly name = 'CompanyEntries1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX departures_by_earning ON departures (organisation_id, (coalesce(cancelled_on, departs_on)));
      CREATE INDEX bookings_by_contract_day ON bookings (organisation_id, (${local('confirmed_at')})) WHERE confirmed_at IS NOT NULL;
      CREATE INDEX bookings_by_cancellation ON bookings (organisation_id, cancelled_on) WHERE cancelled_on IS NOT NULL;
      ${companyEntriesSql(books)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropCompanyEntriesSql(books)}
      DROP INDEX departures_by_earning, bookings_by_contract_day, bookings_by_cancellation;`);
  }
}
