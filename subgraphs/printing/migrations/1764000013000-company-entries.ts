import { companyEntriesSql, dropCompanyEntriesSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guard } from './guard-table.ts';

const local = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

export const books = {
  roles: ['printing_staff', 'printing_headquarters'],
  tables: [
    ...['printing_months', 'print_accruals', 'print_invoices', 'print_credit_notes', 'print_payments'],
    ...['paper_consumptions', 'paper_reels'],
  ],
  selects: [
    // Months before this service kept its books, as they were reported.
    `SELECT organisation_id, (month || '-01')::date, revenue_minor, revenue_minor, revenue_minor, cost_minor FROM printing_months`,
    `SELECT organisation_id, day, amount_minor, 0::bigint, 0::bigint, 0::bigint FROM print_accruals`,
    `SELECT organisation_id, issued_on, 0, total_minor, 0, 0 FROM print_invoices`,
    `SELECT organisation_id, issued_on, 0, -amount_minor, 0, 0 FROM print_credit_notes`,
    `SELECT organisation_id, received_on, 0, 0, amount_minor, 0 FROM print_payments`,
    `SELECT c.organisation_id, ${local('c.at')}, 0, 0, 0, round(c.grams::numeric * r.cost_per_tonne_minor / 1000000)::bigint
     FROM paper_consumptions c JOIN paper_reels r ON r.id = c.reel_id`,
  ],
} as const;

/** What the works earned, invoiced, received and spent on paper, day by day. */
export class CompanyEntries1764000013000 implements MigrationInterface {
  readonly name = 'CompanyEntries1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE printing_months ADD cost_minor bigint NOT NULL DEFAULT 0;

      -- What deliveries earned, and by how much it changed since: an order's entries add up to what it comes to.
      CREATE TABLE print_accruals (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT print_accruals_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        order_id uuid NOT NULL,
        day date NOT NULL,
        amount_minor bigint NOT NULL,
        CONSTRAINT print_accruals_order FOREIGN KEY (organisation_id, order_id) REFERENCES print_orders (organisation_id, id)
      );
      CREATE INDEX print_accruals_by_own_day ON print_accruals (organisation_id, day);
      CREATE INDEX print_accruals_by_order ON print_accruals (order_id);
      ALTER TABLE print_orders NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE print_deliveries NO FORCE ROW LEVEL SECURITY;
      INSERT INTO print_accruals (organisation_id, order_id, day, amount_minor)
      SELECT o.organisation_id, o.id, ${local('coalesce(o.delivered_at, (SELECT max(delivered_at) FROM print_deliveries WHERE order_id = o.id), o.updated_at)')},
        print_order_due(o)
      FROM print_orders o WHERE o.delivered_copies > 0;
      ALTER TABLE print_orders FORCE ROW LEVEL SECURITY;
      ALTER TABLE print_deliveries FORCE ROW LEVEL SECURITY;
      ${guard('print_accruals', 'INSERT')}

      CREATE FUNCTION accrue_print_order() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          more bigint := print_order_due(NEW) - CASE WHEN TG_OP = 'UPDATE' THEN print_order_due(OLD) ELSE 0 END;
        BEGIN
          IF more <> 0 THEN
            INSERT INTO print_accruals (organisation_id, order_id, day, amount_minor)
            VALUES (NEW.organisation_id, NEW.id, CASE
              WHEN TG_OP = 'INSERT' THEN ${local('coalesce(NEW.delivered_at, now())')}
              -- A delivery tells its day; a price that changes does so today.
              ELSE coalesce(nullif(current_setting('app.delivered_on', true), '')::date, ${local('now()')}) END, more);
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER print_orders_accrue AFTER INSERT OR UPDATE OF delivered_copies, price_minor, quantity, tolerance_percent ON print_orders
        FOR EACH ROW EXECUTE FUNCTION accrue_print_order();
      CREATE OR REPLACE FUNCTION count_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE delivered int;
        BEGIN
          PERFORM set_config('app.delivered_on', ${local('NEW.delivered_at')}::text, true);
          UPDATE print_orders SET delivered_copies = delivered_copies + NEW.copies WHERE id = NEW.order_id RETURNING delivered_copies INTO delivered;
          PERFORM set_config('app.delivered_on', '', true);
          IF NEW.copies > 0 AND delivered > (SELECT coalesce(sum(good_copies), 0) FROM press_runs WHERE order_id = NEW.order_id) THEN
            RAISE EXCEPTION 'not so many' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_deliveries_of_good_copies';
          END IF;
          RETURN NEW;
        END $$;
      CREATE INDEX paper_consumptions_by_own_day ON paper_consumptions (organisation_id, (${local('at')}));
      ${companyEntriesSql(books)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropCompanyEntriesSql(books)}
      DROP TRIGGER print_orders_accrue ON print_orders;
      DROP FUNCTION accrue_print_order;
      DROP TABLE print_accruals;
      DROP INDEX paper_consumptions_by_own_day;
      ALTER TABLE printing_months DROP COLUMN cost_minor;
    `);
  }
}
