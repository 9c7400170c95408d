import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

export class CreatePrintOrders1764000003000 implements MigrationInterface {
  readonly name = 'CreatePrintOrders1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE print_orders (
        ${businessColumns('print_orders')},
        number text NOT NULL CONSTRAINT print_orders_number_form CHECK (number ~ '^[A-Za-z0-9-]{1,40}$'),
        status text NOT NULL DEFAULT 'QUOTED' CONSTRAINT print_orders_status_known CHECK (status IN ('QUOTED',
          'ACCEPTED', 'IN_PREPRESS', 'SCHEDULED', 'PRINTING', 'FINISHING', 'DELIVERED', 'INVOICED', 'CANCELLED')),
        customer_kind text NOT NULL
          CONSTRAINT print_orders_customer_known CHECK (customer_kind IN ('INTERNAL', 'EXTERNAL')),
        customer_id uuid,
        customer_name text CONSTRAINT print_orders_customer_name CHECK (length(btrim(customer_name)) BETWEEN 1 AND 120),
        product text NOT NULL
          CONSTRAINT print_orders_product_known CHECK (product IN ('NEWSPAPER', 'MAGAZINE', 'BOOK', 'COMMERCIAL')),
        issue_id uuid,
        title text NOT NULL CONSTRAINT print_orders_title_given CHECK (length(btrim(title)) BETWEEN 1 AND 200),
        quantity int NOT NULL CONSTRAINT print_orders_quantity_range CHECK (quantity BETWEEN 1 AND 10000000),
        page_count int NOT NULL CONSTRAINT print_orders_pages_range CHECK (page_count BETWEEN 2 AND 2000),
        format text NOT NULL CONSTRAINT print_orders_format_known
          CHECK (format IN ('BROADSHEET', 'TABLOID', 'SIXTEENMO', 'THIRTY_TWOMO')),
        colours text NOT NULL CONSTRAINT print_orders_colours_form CHECK (colours ~ '^[0-8]\\+[0-8]$'),
        paper_grade text NOT NULL CONSTRAINT print_orders_grade_known
          CHECK (paper_grade IN ('NEWSPRINT', 'IMPROVED_NEWSPRINT', 'OFFSET', 'COATED')),
        grammage double precision NOT NULL CONSTRAINT print_orders_grammage_range CHECK (grammage BETWEEN 30 AND 400),
        due_at timestamptz(3) NOT NULL,
        price_minor bigint NOT NULL CONSTRAINT print_orders_price_range CHECK (price_minor BETWEEN 0 AND 100000000000000),
        accepted_at timestamptz(3),
        delivered_at timestamptz(3),
        invoiced_at timestamptz(3),
        cancel_reason text CONSTRAINT print_orders_reason_length CHECK (length(btrim(cancel_reason)) BETWEEN 3 AND 500),
        CONSTRAINT print_orders_number_unique UNIQUE (organisation_id, number),
        CONSTRAINT print_orders_customer_given CHECK (customer_id IS NOT NULL OR
          (customer_kind = 'EXTERNAL' AND customer_name IS NOT NULL)),
        CONSTRAINT print_orders_issue_is_newspaper CHECK (issue_id IS NULL OR product = 'NEWSPAPER'),
        CONSTRAINT print_orders_invoice_after_delivery CHECK (status <> 'INVOICED' OR
          (invoiced_at IS NOT NULL AND delivered_at IS NOT NULL)),
        CONSTRAINT print_orders_cancelled_says_why CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX print_orders_issue_once ON print_orders (organisation_id, issue_id) WHERE status <> 'CANCELLED';
      CREATE INDEX print_orders_by_due ON print_orders (due_at DESC, id DESC);
      CREATE INDEX print_orders_by_own_due ON print_orders (organisation_id, due_at DESC, id DESC);
      CREATE INDEX print_orders_by_status ON print_orders (status, due_at DESC, id DESC);
      CREATE INDEX print_orders_by_customer ON print_orders (customer_id, due_at DESC, id DESC);
      CREATE INDEX print_orders_by_invoice ON print_orders (organisation_id, invoiced_at) WHERE status = 'INVOICED';
      ${guardAndAudit({ table: 'print_orders', entity: 'PrintOrder', staff: 'INSERT, UPDATE' })}
      -- The same table as print-order-transitions.ts.
      ${statusStepsSql(
        'print_orders',
        [
          '>QUOTED',
          'QUOTED>ACCEPTED',
          'QUOTED>CANCELLED',
          'ACCEPTED>IN_PREPRESS',
          'ACCEPTED>CANCELLED',
          'IN_PREPRESS>SCHEDULED',
          'IN_PREPRESS>CANCELLED',
          'SCHEDULED>IN_PREPRESS',
          'SCHEDULED>PRINTING',
          'SCHEDULED>CANCELLED',
          'PRINTING>IN_PREPRESS',
          'PRINTING>SCHEDULED',
          'PRINTING>FINISHING',
          'FINISHING>PRINTING',
          'FINISHING>DELIVERED',
          'DELIVERED>INVOICED',
        ],
        'NOT NEW.is_synthetic',
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE print_orders');
  }
}
