import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

const steps = [
  ...['>QUOTED', 'QUOTED>ACCEPTED', 'QUOTED>CANCELLED', 'ACCEPTED>IN_PREPRESS', 'ACCEPTED>CANCELLED'],
  ...['IN_PREPRESS>SCHEDULED', 'IN_PREPRESS>CANCELLED', 'SCHEDULED>IN_PREPRESS', 'SCHEDULED>PRINTING'],
  ...['SCHEDULED>CANCELLED', 'PRINTING>IN_PREPRESS', 'PRINTING>SCHEDULED', 'PRINTING>FINISHING'],
  ...['FINISHING>PRINTING', 'FINISHING>DELIVERED', 'DELIVERED>INVOICED'],
];
const stepsOfOrders = (list: readonly string[]): string => `
  DROP TRIGGER IF EXISTS print_orders_first_status ON print_orders;
  DROP TRIGGER IF EXISTS print_orders_next_status ON print_orders;
  ${statusStepsSql('print_orders', list, 'NOT NEW.is_synthetic')}`;

/**
 * An order's terms can change until it is delivered, and each version of them stays; a works' rates compute a price;
 * an order is delivered in parts, with a tolerance, and what was delivered by mistake is taken back.
 */
export class ReviseAndDeliver1764000008000 implements MigrationInterface {
  readonly name = 'ReviseAndDeliver1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE printing_rates (
        ${businessColumns('printing_rates')},
        valid_from date NOT NULL,
        plate_minor bigint NOT NULL CONSTRAINT printing_rates_plate CHECK (plate_minor BETWEEN 0 AND 100000000),
        press_hour_minor bigint NOT NULL CONSTRAINT printing_rates_hour CHECK (press_hour_minor BETWEEN 0 AND 100000000000),
        paper_tonne_minor bigint NOT NULL CONSTRAINT printing_rates_paper CHECK (paper_tonne_minor BETWEEN 0 AND 100000000000),
        margin_percent int NOT NULL CONSTRAINT printing_rates_margin CHECK (margin_percent BETWEEN 0 AND 500),
        CONSTRAINT printing_rates_one_a_day UNIQUE (organisation_id, valid_from)
      );
      ${guardAndAudit({ table: 'printing_rates', entity: 'PrintingRates', staff: 'INSERT' })}

      ALTER TABLE print_orders
        ADD COLUMN tolerance_percent int NOT NULL DEFAULT 0 CONSTRAINT print_orders_tolerance CHECK (tolerance_percent BETWEEN 0 AND 20),
        ADD COLUMN computed_minor bigint CONSTRAINT print_orders_computed CHECK (computed_minor >= 0),
        ADD COLUMN revision_reason text CONSTRAINT print_orders_revision_reason CHECK (length(btrim(revision_reason)) BETWEEN 3 AND 500),
        ADD COLUMN delivered_copies int NOT NULL DEFAULT 0 CONSTRAINT print_orders_delivered CHECK (delivered_copies >= 0),
        ADD COLUMN short_reason text CONSTRAINT print_orders_short_reason CHECK (length(btrim(short_reason)) BETWEEN 3 AND 500);
      ALTER TABLE print_orders NO FORCE ROW LEVEL SECURITY;
      UPDATE print_orders SET delivered_copies = quantity WHERE status IN ('DELIVERED', 'INVOICED');

      CREATE TABLE print_quotes (
        id uuid CONSTRAINT print_quotes_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        order_id uuid NOT NULL,
        number int NOT NULL,
        title text NOT NULL, quantity int NOT NULL, page_count int NOT NULL, format text NOT NULL, colours text NOT NULL,
        paper_grade text NOT NULL, grammage double precision NOT NULL, due_at timestamptz(3) NOT NULL, tolerance_percent int NOT NULL,
        price_minor bigint NOT NULL, computed_minor bigint,
        reason text,
        recorded_by text DEFAULT viewer_subject(),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT print_quotes_once UNIQUE (order_id, number),
        CONSTRAINT print_quotes_order FOREIGN KEY (organisation_id, order_id) REFERENCES print_orders (organisation_id, id)
      );
      INSERT INTO print_quotes (id, organisation_id, order_id, number, title, quantity, page_count, format, colours, paper_grade, grammage,
        due_at, tolerance_percent, price_minor, recorded_at)
      SELECT gen_random_uuid(), organisation_id, id, 1, title, quantity, page_count, format, colours, paper_grade, grammage,
        due_at, tolerance_percent, price_minor, created_at FROM print_orders;
      ALTER TABLE print_orders FORCE ROW LEVEL SECURITY;
      ${guardAndAudit({ table: 'print_quotes', entity: 'PrintOrder', key: 'order_id', staff: 'INSERT' })}

      -- No code can forget a version: it is written with whatever changes the terms.
      CREATE FUNCTION keep_quote() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND (OLD.title, OLD.quantity, OLD.page_count, OLD.format, OLD.colours, OLD.paper_grade, OLD.grammage, OLD.due_at,
              OLD.tolerance_percent, OLD.price_minor)
            IS NOT DISTINCT FROM (NEW.title, NEW.quantity, NEW.page_count, NEW.format, NEW.colours, NEW.paper_grade, NEW.grammage, NEW.due_at,
              NEW.tolerance_percent, NEW.price_minor)
          THEN RETURN NULL; END IF;
          INSERT INTO print_quotes (id, organisation_id, order_id, number, title, quantity, page_count, format, colours, paper_grade, grammage,
            due_at, tolerance_percent, price_minor, computed_minor, reason)
          SELECT gen_random_uuid(), NEW.organisation_id, NEW.id, 1 + coalesce(max(number), 0), NEW.title, NEW.quantity, NEW.page_count, NEW.format,
            NEW.colours, NEW.paper_grade, NEW.grammage, NEW.due_at, NEW.tolerance_percent, NEW.price_minor, NEW.computed_minor, NEW.revision_reason
          FROM print_quotes WHERE order_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER print_orders_quotes AFTER INSERT OR UPDATE ON print_orders FOR EACH ROW EXECUTE FUNCTION keep_quote();

      CREATE TABLE print_deliveries (
        id uuid CONSTRAINT print_deliveries_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        order_id uuid NOT NULL,
        copies int NOT NULL CONSTRAINT print_deliveries_copies CHECK (copies <> 0),
        note_number text CONSTRAINT print_deliveries_note CHECK (note_number ~ '^[A-Za-z0-9-]{1,40}$'),
        delivered_at timestamptz(3) NOT NULL,
        reverses_id uuid CONSTRAINT print_deliveries_reversed_once UNIQUE REFERENCES print_deliveries,
        reason text CONSTRAINT print_deliveries_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        CONSTRAINT print_deliveries_reversal CHECK ((copies < 0) = (reverses_id IS NOT NULL) AND (reverses_id IS NULL OR reason IS NOT NULL)),
        CONSTRAINT print_deliveries_note_once UNIQUE (organisation_id, note_number),
        CONSTRAINT print_deliveries_order FOREIGN KEY (organisation_id, order_id) REFERENCES print_orders (organisation_id, id)
      );
      CREATE INDEX print_deliveries_by_order ON print_deliveries (order_id, delivered_at, id);
      ${guardAndAudit({ table: 'print_deliveries', entity: 'PrintOrder', key: 'order_id', staff: 'INSERT' })}
      CREATE FUNCTION count_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE delivered int;
        BEGIN
          UPDATE print_orders SET delivered_copies = delivered_copies + NEW.copies WHERE id = NEW.order_id RETURNING delivered_copies INTO delivered;
          IF NEW.copies > 0 AND delivered > (SELECT coalesce(sum(good_copies), 0) FROM press_runs WHERE order_id = NEW.order_id) THEN
            RAISE EXCEPTION 'not so many' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_deliveries_of_good_copies';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER print_deliveries_count BEFORE INSERT ON print_deliveries FOR EACH ROW EXECUTE FUNCTION count_delivery();

      -- The same table as print-order-transitions.ts.
      ${stepsOfOrders([...steps, 'DELIVERED>FINISHING'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER print_orders_quotes ON print_orders;
      DROP TABLE print_deliveries, print_quotes, printing_rates;
      DROP FUNCTION count_delivery, keep_quote;
      ${stepsOfOrders(steps)}
      ALTER TABLE print_orders DROP COLUMN tolerance_percent, DROP COLUMN computed_minor, DROP COLUMN revision_reason,
        DROP COLUMN delivered_copies, DROP COLUMN short_reason;
    `);
  }
}
