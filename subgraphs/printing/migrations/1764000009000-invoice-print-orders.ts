import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardAndAudit } from './guard-table.ts';

/**
 * Invoices of print orders and what becomes of them. An invoice is never changed; its status is that of its money. At
 * every moment: total - credited = paid + outstanding - refundable.
 */
export class InvoicePrintOrders1764000009000 implements MigrationInterface {
  readonly name = 'InvoicePrintOrders1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION local_today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
        RETURN (now() AT TIME ZONE 'Asia/Shanghai')::date;

      CREATE TABLE print_invoices (
        ${businessColumns('print_invoices')},
        order_id uuid NOT NULL,
        fapiao_number text CONSTRAINT print_invoices_fapiao_number CHECK (fapiao_number ~ '^([0-9]{8}|[0-9]{20})$'),
        issued_on date NOT NULL,
        due_on date NOT NULL CONSTRAINT print_invoices_due CHECK (due_on >= issued_on),
        total_minor bigint NOT NULL CONSTRAINT print_invoices_total CHECK (total_minor > 0),
        credited_minor bigint NOT NULL DEFAULT 0 CONSTRAINT print_invoices_credited CHECK (credited_minor BETWEEN 0 AND total_minor),
        paid_minor bigint NOT NULL DEFAULT 0,
        status text NOT NULL GENERATED ALWAYS AS (CASE
          WHEN paid_minor < total_minor - credited_minor THEN CASE WHEN paid_minor > 0 THEN 'PART_PAID' ELSE 'ISSUED' END
          WHEN credited_minor = total_minor THEN 'CREDITED' ELSE 'PAID' END) STORED,
        CONSTRAINT print_invoices_fapiao_once UNIQUE (organisation_id, fapiao_number),
        CONSTRAINT print_invoices_order FOREIGN KEY (organisation_id, order_id) REFERENCES print_orders (organisation_id, id)
      );
      CREATE INDEX print_invoices_by_day ON print_invoices (issued_on DESC, id DESC);
      CREATE INDEX print_invoices_by_own_day ON print_invoices (organisation_id, issued_on DESC, id DESC);
      CREATE INDEX print_invoices_by_own_status ON print_invoices (organisation_id, status, issued_on DESC, id DESC);
      CREATE INDEX print_invoices_by_order ON print_invoices (order_id, issued_on, id);
      ALTER TABLE print_orders NO FORCE ROW LEVEL SECURITY;
      INSERT INTO print_invoices (id, organisation_id, is_synthetic, order_id, issued_on, due_on, total_minor)
      SELECT gen_random_uuid(), organisation_id, is_synthetic, id, day, day + 30, price_minor
      FROM print_orders, LATERAL (SELECT (invoiced_at AT TIME ZONE 'Asia/Shanghai')::date AS day) AS issued
      WHERE status = 'INVOICED' AND price_minor > 0;
      ALTER TABLE print_orders FORCE ROW LEVEL SECURITY;
      ${guardAndAudit({ table: 'print_invoices', entity: 'PrintInvoice', staff: 'INSERT, UPDATE' })}

      -- What an order comes to: its price for the copies that were delivered, up to the tolerance.
      CREATE FUNCTION print_order_due(o print_orders) RETURNS bigint LANGUAGE sql STABLE RETURN div(
        2 * o.price_minor::numeric * least(o.delivered_copies, o.quantity::bigint * (100 + o.tolerance_percent) / 100) + o.quantity,
        2 * o.quantity)::bigint;

      CREATE FUNCTION check_print_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE o print_orders;
        BEGIN
          IF TG_OP = 'UPDATE' THEN
            IF (OLD.organisation_id, OLD.order_id, OLD.fapiao_number, OLD.issued_on, OLD.due_on, OLD.total_minor)
              IS DISTINCT FROM (NEW.organisation_id, NEW.order_id, NEW.fapiao_number, NEW.issued_on, NEW.due_on, NEW.total_minor)
            THEN RAISE EXCEPTION 'an invoice stays as it is' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_invoices_immutable'; END IF;
            RETURN NEW;
          END IF;
          SELECT * INTO o FROM print_orders WHERE id = NEW.order_id FOR NO KEY UPDATE;
          IF NEW.issued_on > local_today() OR NEW.issued_on < (o.delivered_at AT TIME ZONE 'Asia/Shanghai')::date THEN
            RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_invoices_in_time';
          ELSIF NEW.total_minor + (SELECT coalesce(sum(total_minor - credited_minor), 0) FROM print_invoices WHERE order_id = NEW.order_id)
            > print_order_due(o)
          THEN RAISE EXCEPTION 'more than is due' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_invoices_within_due';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER print_invoices_check BEFORE INSERT OR UPDATE ON print_invoices FOR EACH ROW EXECUTE FUNCTION check_print_invoice();

      CREATE TABLE print_credit_notes (
        id uuid CONSTRAINT print_credit_notes_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        fapiao_number text CONSTRAINT print_credit_notes_fapiao_number CHECK (fapiao_number ~ '^([0-9]{8}|[0-9]{20})$'),
        issued_on date NOT NULL,
        amount_minor bigint NOT NULL CONSTRAINT print_credit_notes_amount CHECK (amount_minor > 0),
        reason text NOT NULL CONSTRAINT print_credit_notes_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        CONSTRAINT print_credit_notes_fapiao_once UNIQUE (organisation_id, fapiao_number),
        CONSTRAINT print_credit_notes_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES print_invoices (organisation_id, id)
      );
      CREATE INDEX print_credit_notes_by_invoice ON print_credit_notes (invoice_id, issued_on, id);
      CREATE INDEX print_credit_notes_by_own_day ON print_credit_notes (organisation_id, issued_on);
      ${guardAndAudit({ table: 'print_credit_notes', entity: 'PrintInvoice', key: 'invoice_id', staff: 'INSERT' })}

      CREATE TABLE print_payments (
        id uuid CONSTRAINT print_payments_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT print_payments_kind CHECK (kind IN ('PAYMENT', 'REVERSAL', 'REFUND')),
        amount_minor bigint NOT NULL CONSTRAINT print_payments_amount CHECK (CASE kind
          WHEN 'PAYMENT' THEN amount_minor > 0 WHEN 'REFUND' THEN amount_minor < 0 ELSE amount_minor <> 0 END),
        received_on date NOT NULL,
        method text NOT NULL CONSTRAINT print_payments_method CHECK (method IN ('BANK_TRANSFER', 'CASH', 'CHEQUE', 'ONLINE', 'SETTLEMENT')),
        reference text CONSTRAINT print_payments_reference CHECK (length(reference) <= 100),
        reverses_id uuid CONSTRAINT print_payments_reversed_once UNIQUE REFERENCES print_payments,
        reason text CONSTRAINT print_payments_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        CONSTRAINT print_payments_reversal CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)),
        CONSTRAINT print_payments_reason_given CHECK (kind = 'PAYMENT' OR reason IS NOT NULL),
        CONSTRAINT print_payments_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES print_invoices (organisation_id, id)
      );
      CREATE INDEX print_payments_by_invoice ON print_payments (invoice_id, received_on, id);
      CREATE INDEX print_payments_by_own_day ON print_payments (organisation_id, received_on);
      ${guardAndAudit({ table: 'print_payments', entity: 'PrintInvoice', key: 'invoice_id', staff: 'INSERT' })}

      CREATE FUNCTION count_print_credit() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE invoice print_invoices;
        BEGIN
          SELECT * INTO invoice FROM print_invoices WHERE id = NEW.invoice_id FOR NO KEY UPDATE;
          IF NEW.issued_on > local_today() OR NEW.issued_on < invoice.issued_on THEN
            RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_credit_notes_in_time';
          END IF;
          UPDATE print_invoices SET credited_minor = credited_minor + NEW.amount_minor, version = version + 1, updated_at = now()
          WHERE id = NEW.invoice_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER print_credit_notes_count AFTER INSERT ON print_credit_notes FOR EACH ROW EXECUTE FUNCTION count_print_credit();

      CREATE FUNCTION count_print_payment() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          invoice print_invoices;
          due bigint;
          first_day date;
        BEGIN
          SELECT * INTO invoice FROM print_invoices WHERE id = NEW.invoice_id FOR NO KEY UPDATE;
          due := invoice.total_minor - invoice.credited_minor - invoice.paid_minor;
          first_day := CASE NEW.kind
            WHEN 'PAYMENT' THEN invoice.issued_on
            WHEN 'REVERSAL' THEN (SELECT received_on FROM print_payments WHERE id = NEW.reverses_id)
            ELSE (SELECT max(day) FROM (
              SELECT received_on FROM print_payments WHERE invoice_id = NEW.invoice_id AND kind = 'PAYMENT'
              UNION ALL SELECT issued_on FROM print_credit_notes WHERE invoice_id = NEW.invoice_id) AS entries (day)) END;
          IF NEW.received_on > local_today() OR NEW.received_on < first_day
          THEN RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_payments_in_time';
          ELSIF NEW.kind = 'PAYMENT' AND NEW.amount_minor > greatest(due, 0)
          THEN RAISE EXCEPTION 'too much' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_payments_within_outstanding';
          ELSIF NEW.kind = 'REFUND' AND NEW.amount_minor < least(due, 0)
          THEN RAISE EXCEPTION 'too much' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_payments_within_refundable';
          ELSIF NEW.kind = 'REVERSAL' AND NOT EXISTS (SELECT FROM print_payments WHERE id = NEW.reverses_id
            AND kind <> 'REVERSAL' AND invoice_id = NEW.invoice_id AND amount_minor = -NEW.amount_minor)
          THEN RAISE EXCEPTION 'not whole' USING ERRCODE = 'check_violation', CONSTRAINT = 'print_payments_reversed_whole';
          END IF;
          UPDATE print_invoices SET paid_minor = paid_minor + NEW.amount_minor, version = version + 1, updated_at = now()
          WHERE id = NEW.invoice_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER print_payments_count AFTER INSERT ON print_payments FOR EACH ROW EXECUTE FUNCTION count_print_payment();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE print_payments, print_credit_notes, print_invoices;
      DROP FUNCTION count_print_payment, count_print_credit, check_print_invoice, print_order_due, local_today;
    `);
  }
}
