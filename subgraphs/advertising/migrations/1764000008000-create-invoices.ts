import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardTable } from './guard-table.ts';

/** Invoices, immutable once issued; payments, never more than the total; and how what is paid falls on placements. */
export class CreateInvoices1764000008000 implements MigrationInterface {
  readonly name = 'CreateInvoices1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invoices (
        ${businessColumns('invoices')},
        order_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'DRAFT'
          CONSTRAINT invoices_status CHECK (status IN ('DRAFT', 'ISSUED', 'PART_PAID', 'PAID', 'VOID')),
        fapiao_number text CONSTRAINT invoices_fapiao_number CHECK (fapiao_number ~ '^([0-9]{8}|[0-9]{20})$'),
        total_minor bigint NOT NULL DEFAULT 0 CONSTRAINT invoices_total CHECK (total_minor >= 0),
        paid_minor bigint NOT NULL DEFAULT 0
          CONSTRAINT invoices_paid_within_total CHECK (paid_minor BETWEEN 0 AND total_minor),
        issued_on date,
        due_on date CONSTRAINT invoices_due CHECK (due_on >= issued_on),
        void_reason text CONSTRAINT invoices_void_reason CHECK (length(void_reason) <= 500),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT invoices_issued_whole CHECK (
          status IN ('DRAFT', 'VOID') OR (fapiao_number IS NOT NULL AND issued_on IS NOT NULL AND due_on IS NOT NULL AND total_minor > 0)),
        CONSTRAINT invoices_status_of_payment CHECK (CASE status
          WHEN 'PART_PAID' THEN paid_minor > 0 AND paid_minor < total_minor
          WHEN 'PAID' THEN paid_minor = total_minor
          ELSE paid_minor = 0 END),
        CONSTRAINT invoices_fapiao_once UNIQUE (organisation_id, fapiao_number),
        CONSTRAINT invoices_order FOREIGN KEY (organisation_id, order_id) REFERENCES orders (organisation_id, id)
      );
      CREATE INDEX invoices_by_time ON invoices (created_at DESC, id DESC);
      CREATE INDEX invoices_by_own_time ON invoices (organisation_id, created_at DESC, id DESC);
      CREATE INDEX invoices_by_own_status ON invoices (organisation_id, status, created_at DESC, id DESC);
      CREATE INDEX invoices_by_own_day ON invoices (organisation_id, issued_on);
      CREATE INDEX invoices_by_status ON invoices (status, due_on);
      CREATE INDEX invoices_by_order ON invoices (order_id, created_at, id);
      CREATE TRIGGER invoices_transition BEFORE UPDATE ON invoices FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions('DRAFT>ISSUED', 'DRAFT>VOID', 'ISSUED>PART_PAID', 'ISSUED>PAID',
          'ISSUED>VOID', 'PART_PAID>PAID');
      ${guardTable({ table: 'invoices', entity: 'AdInvoice', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      CREATE FUNCTION keep_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (OLD.organisation_id, OLD.order_id, OLD.fapiao_number, OLD.total_minor, OLD.issued_on, OLD.due_on)
            IS DISTINCT FROM (NEW.organisation_id, NEW.order_id, NEW.fapiao_number, NEW.total_minor, NEW.issued_on, NEW.due_on)
          THEN RAISE EXCEPTION 'an issued invoice stays as it is' USING ERRCODE = '23514', CONSTRAINT = 'invoices_immutable'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER invoices_immutable BEFORE UPDATE ON invoices
        FOR EACH ROW WHEN (OLD.status <> 'DRAFT') EXECUTE FUNCTION keep_issued_invoice();

      CREATE TABLE invoice_items (
        id uuid CONSTRAINT invoice_items_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        line_id uuid NOT NULL,
        amount_minor bigint NOT NULL CONSTRAINT invoice_items_amount CHECK (amount_minor > 0),
        CONSTRAINT invoice_items_once UNIQUE (invoice_id, line_id),
        CONSTRAINT invoice_items_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoices (organisation_id, id),
        CONSTRAINT invoice_items_line FOREIGN KEY (organisation_id, line_id) REFERENCES lines (organisation_id, id)
      );
      CREATE INDEX invoice_items_by_line ON invoice_items (line_id);
      ${guardTable({ table: 'invoice_items', entity: 'AdInvoice', key: 'invoice_id', reach: 'FIGURES', staff: 'INSERT' })}

      CREATE FUNCTION count_invoice_item() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE invoices SET total_minor = total_minor + NEW.amount_minor WHERE id = NEW.invoice_id;
          UPDATE lines SET invoiced_minor = invoiced_minor + NEW.amount_minor
          WHERE id = NEW.line_id AND status IN ('BOOKED', 'IN_FLIGHT', 'PAUSED', 'STOPPED', 'FINISHED', 'CANCELLED')
            AND order_id = (SELECT order_id FROM invoices WHERE id = NEW.invoice_id);
          IF NOT FOUND THEN
            RAISE EXCEPTION 'only what was booked in the order is invoiced'
              USING ERRCODE = '23514', CONSTRAINT = 'invoice_items_of_booked_line';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER invoice_items_count AFTER INSERT ON invoice_items FOR EACH ROW EXECUTE FUNCTION count_invoice_item();

      CREATE FUNCTION free_voided_items() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE lines SET invoiced_minor = invoiced_minor - item.amount_minor
          FROM invoice_items item WHERE item.invoice_id = NEW.id AND lines.id = item.line_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER invoices_void AFTER UPDATE OF status ON invoices
        FOR EACH ROW WHEN (NEW.status = 'VOID' AND OLD.status <> 'VOID') EXECUTE FUNCTION free_voided_items();

      CREATE TABLE payments (
        id uuid CONSTRAINT payments_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        amount_minor bigint NOT NULL CONSTRAINT payments_amount CHECK (amount_minor > 0),
        received_on date NOT NULL,
        method text NOT NULL CONSTRAINT payments_method CHECK (method IN ('BANK_TRANSFER', 'CASH', 'CHEQUE', 'ONLINE')),
        reference text CONSTRAINT payments_reference CHECK (length(reference) <= 100),
        CONSTRAINT payments_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoices (organisation_id, id)
      );
      CREATE INDEX payments_by_own_day ON payments (organisation_id, received_on);
      CREATE INDEX payments_by_invoice ON payments (invoice_id, received_on, id);
      ${guardTable({ table: 'payments', entity: 'AdInvoice', key: 'invoice_id', reach: 'FIGURES', staff: 'INSERT' })}

      -- What was paid of a line, spread over its placements so that no fen is lost: each gets the difference of two
      -- rounded-down running sums, as each item of an invoice does of what was paid of the invoice.
      CREATE FUNCTION allocate_paid(of_line uuid) RETURNS void LANGUAGE sql AS $$
        WITH item AS (
          SELECT i.line_id, i.amount_minor, v.paid_minor, v.total_minor,
            sum(i.amount_minor) OVER (PARTITION BY i.invoice_id ORDER BY i.id) AS upto
          FROM invoice_items i JOIN invoices v ON v.id = i.invoice_id
          WHERE v.paid_minor > 0 AND i.invoice_id IN (SELECT invoice_id FROM invoice_items WHERE line_id = of_line)
        ), paid AS (
          SELECT coalesce(sum(div(paid_minor::numeric * upto, total_minor)
            - div(paid_minor::numeric * (upto - amount_minor), total_minor)), 0) AS amount
          FROM item WHERE line_id = of_line
        ), share AS (
          SELECT id, booked_minor, sum(booked_minor) OVER (ORDER BY on_date, id) AS upto, sum(booked_minor) OVER () AS total
          FROM placements WHERE line_id = of_line AND state = 'SOLD' AND booked_minor > 0
        )
        UPDATE placements SET paid_minor = (div(paid.amount * share.upto, share.total)
          - div(paid.amount * (share.upto - share.booked_minor), share.total))::bigint
        FROM share, paid WHERE placements.id = share.id
      $$;

      CREATE FUNCTION count_payment() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE invoices SET paid_minor = paid_minor + NEW.amount_minor, version = version + 1, updated_at = now(),
            status = CASE WHEN paid_minor + NEW.amount_minor >= total_minor THEN 'PAID' ELSE 'PART_PAID' END
          WHERE id = NEW.invoice_id AND status IN ('ISSUED', 'PART_PAID');
          IF NOT FOUND THEN
            RAISE EXCEPTION 'nothing is due' USING ERRCODE = '23514', CONSTRAINT = 'payments_of_due_invoice';
          END IF;
          PERFORM allocate_paid(line_id) FROM invoice_items WHERE invoice_id = NEW.invoice_id ORDER BY line_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER payments_count AFTER INSERT ON payments FOR EACH ROW EXECUTE FUNCTION count_payment();

      CREATE FUNCTION reallocate_paid() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM allocate_paid(NEW.id); RETURN NULL; END $$;
      CREATE TRIGGER lines_paid AFTER UPDATE OF cost_minor ON lines
        FOR EACH ROW WHEN (NEW.invoiced_minor > 0) EXECUTE FUNCTION reallocate_paid();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER lines_paid ON lines;
      DROP TABLE payments, invoice_items, invoices;
      DROP FUNCTION reallocate_paid, count_payment, allocate_paid, free_voided_items, count_invoice_item, keep_issued_invoice;
    `);
  }
}
