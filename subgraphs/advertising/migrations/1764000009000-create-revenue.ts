import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTable } from './guard-table.ts';

/** The months before this service kept the books, as sums; and all revenue, from both, as one view. */
export class CreateRevenue1764000009000 implements MigrationInterface {
  readonly name = 'CreateRevenue1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE past_revenues (
        id uuid CONSTRAINT past_revenues_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT past_revenues_company REFERENCES advertising_companies,
        month date NOT NULL CONSTRAINT past_revenues_month CHECK (extract(day FROM month) = 1),
        medium text NOT NULL CONSTRAINT past_revenues_medium CHECK (medium IN ('PRINT', 'DIGITAL', 'OOH', 'EVENT')),
        section_id uuid,
        booked_minor bigint NOT NULL CONSTRAINT past_revenues_booked CHECK (booked_minor >= 0),
        list_minor bigint NOT NULL CONSTRAINT past_revenues_list CHECK (list_minor >= 0),
        paid_minor bigint NOT NULL CONSTRAINT past_revenues_paid CHECK (paid_minor BETWEEN 0 AND booked_minor),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT past_revenues_once UNIQUE NULLS NOT DISTINCT (organisation_id, month, medium, section_id)
      );
      CREATE INDEX past_revenues_by_month ON past_revenues (month, section_id);
      ${guardTable({ table: 'past_revenues', entity: 'AdvertisingFigures', reach: 'FIGURES', staff: 'INSERT' })}

      CREATE VIEW revenue_entries WITH (security_invoker = true) AS
        SELECT organisation_id, on_date, medium, section_id, issue_id, line_id, booked_minor, list_minor, paid_minor
        FROM placements WHERE state = 'SOLD'
        UNION ALL
        SELECT organisation_id, month, medium, section_id, NULL, NULL, booked_minor, list_minor, paid_minor
        FROM past_revenues;
      GRANT SELECT ON revenue_entries
        TO advertising_reader, advertising_staff, advertising_headquarters, advertising_finance;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW revenue_entries; DROP TABLE past_revenues');
  }
}
