import type { MigrationInterface, QueryRunner } from 'typeorm';
import { formerCounting } from './former-functions.ts';
import { businessColumns, guardTable } from './guard-table.ts';

/**
 * Money finds its way back. What an issued invoice bills too much is credited (紅字發票), a payment that was none is
 * reversed, what is paid too much goes back: entries that are added, each with its day and its reason, and an invoice
 * stays as it was issued. At every moment: total - credited = paid + outstanding - refundable.
 */
export class CreditAndRefund1764000014000 implements MigrationInterface {
  readonly name = 'CreditAndRefund1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION invoice_status(total bigint, credited bigint, paid bigint) RETURNS text LANGUAGE sql IMMUTABLE
        RETURN CASE WHEN paid < total - credited THEN CASE WHEN paid > 0 THEN 'PART_PAID' ELSE 'ISSUED' END
          WHEN credited = total THEN 'CREDITED' ELSE 'PAID' END;

      ALTER TABLE invoices
        ADD COLUMN credited_minor bigint NOT NULL DEFAULT 0
          CONSTRAINT invoices_credited_within_total CHECK (credited_minor BETWEEN 0 AND total_minor),
        DROP CONSTRAINT invoices_paid_within_total,
        DROP CONSTRAINT invoices_status_of_payment,
        DROP CONSTRAINT invoices_status,
        ADD CONSTRAINT invoices_status CHECK (status IN ('DRAFT', 'ISSUED', 'PART_PAID', 'PAID', 'CREDITED', 'VOID')),
        ADD CONSTRAINT invoices_status_of_money CHECK (CASE WHEN status IN ('DRAFT', 'VOID')
          THEN paid_minor = 0 AND credited_minor = 0
          ELSE status = invoice_status(total_minor, credited_minor, paid_minor) END);
      DROP TRIGGER invoices_transition ON invoices;
      CREATE TRIGGER invoices_transition BEFORE UPDATE ON invoices FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions('DRAFT>ISSUED', 'DRAFT>VOID',
          'ISSUED>PART_PAID', 'ISSUED>PAID', 'ISSUED>CREDITED', 'ISSUED>VOID',
          'PART_PAID>ISSUED', 'PART_PAID>PAID', 'PART_PAID>CREDITED',
          'PAID>ISSUED', 'PAID>PART_PAID', 'PAID>CREDITED', 'CREDITED>ISSUED');

      -- A line that ends before its time costs less than was invoiced, until that is credited; nothing more is billed of it.
      ALTER TABLE lines DROP CONSTRAINT lines_invoiced_within_cost,
        ADD CONSTRAINT lines_invoiced CHECK (invoiced_minor >= 0);
      CREATE OR REPLACE FUNCTION count_invoice_item() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE is_beyond boolean;
        BEGIN
          UPDATE invoices SET total_minor = total_minor + NEW.amount_minor WHERE id = NEW.invoice_id;
          UPDATE lines SET invoiced_minor = invoiced_minor + NEW.amount_minor
          WHERE id = NEW.line_id AND status IN ('BOOKED', 'IN_FLIGHT', 'PAUSED', 'STOPPED', 'FINISHED', 'CANCELLED')
            AND order_id = (SELECT order_id FROM invoices WHERE id = NEW.invoice_id)
          RETURNING invoiced_minor > cost_minor INTO is_beyond;
          IF is_beyond IS NULL THEN
            RAISE EXCEPTION 'only what was booked in the order is invoiced'
              USING ERRCODE = '23514', CONSTRAINT = 'invoice_items_of_booked_line';
          ELSIF is_beyond THEN
            RAISE EXCEPTION 'more than the line costs' USING ERRCODE = '23514', CONSTRAINT = 'invoice_items_within_cost';
          END IF;
          RETURN NULL;
        END $$;

      CREATE FUNCTION check_issue() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.issued_on > local_today() OR NEW.issued_on < (
            SELECT least(starts_on, (created_at AT TIME ZONE 'Asia/Shanghai')::date) FROM orders WHERE id = NEW.order_id)
          THEN RAISE EXCEPTION 'no day for it' USING ERRCODE = '23514', CONSTRAINT = 'invoices_issued_in_time'; END IF;
          IF EXISTS (SELECT FROM credit_notes WHERE organisation_id = NEW.organisation_id AND fapiao_number = NEW.fapiao_number)
          THEN RAISE EXCEPTION 'taken' USING ERRCODE = '23505', CONSTRAINT = 'invoices_fapiao_once'; END IF;
          IF EXISTS (SELECT FROM invoice_items item JOIN lines line ON line.id = item.line_id
            WHERE item.invoice_id = NEW.id AND line.invoiced_minor > line.cost_minor)
          THEN RAISE EXCEPTION 'more than the line costs' USING ERRCODE = '23514', CONSTRAINT = 'invoices_issued_within_cost'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER invoices_issue BEFORE UPDATE OF status ON invoices
        FOR EACH ROW WHEN (OLD.status = 'DRAFT' AND NEW.status = 'ISSUED') EXECUTE FUNCTION check_issue();

      ALTER TABLE invoice_items ADD COLUMN credited_minor bigint NOT NULL DEFAULT 0
        CONSTRAINT invoice_items_credited_within_amount CHECK (credited_minor BETWEEN 0 AND amount_minor);
      GRANT UPDATE (credited_minor) ON invoice_items TO advertising_staff;

      CREATE TABLE credit_notes (
        ${businessColumns('credit_notes')},
        invoice_id uuid NOT NULL,
        fapiao_number text NOT NULL CONSTRAINT credit_notes_fapiao_number CHECK (fapiao_number ~ '^([0-9]{8}|[0-9]{20})$'),
        issued_on date NOT NULL,
        reason text NOT NULL CONSTRAINT credit_notes_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 500),
        total_minor bigint NOT NULL DEFAULT 0 CONSTRAINT credit_notes_total CHECK (total_minor >= 0),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        CONSTRAINT credit_notes_fapiao_once UNIQUE (organisation_id, fapiao_number),
        CONSTRAINT credit_notes_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoices (organisation_id, id)
      );
      CREATE INDEX credit_notes_by_invoice ON credit_notes (invoice_id, issued_on, id);
      CREATE INDEX credit_notes_by_own_day ON credit_notes (organisation_id, issued_on);
      ${guardTable({ table: 'credit_notes', entity: 'AdCreditNote', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      CREATE FUNCTION check_credit_note() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' THEN
            IF (OLD.organisation_id, OLD.invoice_id, OLD.fapiao_number, OLD.issued_on, OLD.reason, OLD.recorded_by)
              IS DISTINCT FROM (NEW.organisation_id, NEW.invoice_id, NEW.fapiao_number, NEW.issued_on, NEW.reason, NEW.recorded_by)
            THEN RAISE EXCEPTION 'an issued credit note stays as it is' USING ERRCODE = '23514', CONSTRAINT = 'credit_notes_immutable'; END IF;
          ELSIF EXISTS (SELECT FROM invoices WHERE organisation_id = NEW.organisation_id AND fapiao_number = NEW.fapiao_number) THEN
            RAISE EXCEPTION 'taken' USING ERRCODE = '23505', CONSTRAINT = 'credit_notes_fapiao_once';
          ELSIF NEW.issued_on > local_today() OR NEW.issued_on < (SELECT issued_on FROM invoices WHERE id = NEW.invoice_id) THEN
            RAISE EXCEPTION 'no day for it' USING ERRCODE = '23514', CONSTRAINT = 'credit_notes_issued_in_time';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER credit_notes_check BEFORE INSERT OR UPDATE ON credit_notes FOR EACH ROW EXECUTE FUNCTION check_credit_note();

      CREATE TABLE credit_note_items (
        id uuid CONSTRAINT credit_note_items_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        credit_note_id uuid NOT NULL,
        invoice_item_id uuid NOT NULL CONSTRAINT credit_note_items_item REFERENCES invoice_items,
        amount_minor bigint NOT NULL CONSTRAINT credit_note_items_amount CHECK (amount_minor > 0),
        CONSTRAINT credit_note_items_once UNIQUE (credit_note_id, invoice_item_id),
        CONSTRAINT credit_note_items_note FOREIGN KEY (organisation_id, credit_note_id) REFERENCES credit_notes (organisation_id, id)
      );
      CREATE INDEX credit_note_items_by_item ON credit_note_items (invoice_item_id);
      ${guardTable({ table: 'credit_note_items', entity: 'AdCreditNote', key: 'credit_note_id', reach: 'FIGURES', staff: 'INSERT' })}

      -- Of each invoice first itself, then its lines in their order, then what they hold: as a payment does.
      CREATE FUNCTION count_credit() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          credit record;
          of_invoice uuid;
        BEGIN
          FOR credit IN SELECT credit_note_id AS note, sum(amount_minor) AS amount FROM added GROUP BY 1 LOOP
            UPDATE credit_notes SET total_minor = total_minor + credit.amount WHERE id = credit.note RETURNING invoice_id INTO of_invoice;
            UPDATE invoices SET credited_minor = credited_minor + credit.amount, version = version + 1, updated_at = now(),
              status = invoice_status(total_minor, credited_minor + credit.amount::bigint, paid_minor)
            WHERE id = of_invoice AND status IN ('ISSUED', 'PART_PAID', 'PAID');
            IF NOT FOUND THEN
              RAISE EXCEPTION 'nothing to credit' USING ERRCODE = '23514', CONSTRAINT = 'credit_notes_of_issued_invoice';
            END IF;
            UPDATE invoice_items item SET credited_minor = item.credited_minor + added.amount_minor
            FROM added WHERE added.credit_note_id = credit.note AND item.id = added.invoice_item_id AND item.invoice_id = of_invoice;
            PERFORM FROM lines WHERE id IN (SELECT line_id FROM invoice_items WHERE invoice_id = of_invoice) ORDER BY id FOR NO KEY UPDATE;
            UPDATE lines SET invoiced_minor = invoiced_minor - added.amount_minor
            FROM added JOIN invoice_items item ON item.id = added.invoice_item_id
            WHERE added.credit_note_id = credit.note AND lines.id = item.line_id;
            PERFORM allocate_paid(line_id) FROM invoice_items WHERE invoice_id = of_invoice ORDER BY line_id;
          END LOOP;
          RETURN NULL;
        END $$;
      CREATE TRIGGER credit_note_items_count AFTER INSERT ON credit_note_items
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_credit();

      -- A payment is money that came in; what went back, or never came, is an entry below zero.
      ALTER TABLE payments
        DROP CONSTRAINT payments_amount,
        ADD COLUMN kind text NOT NULL DEFAULT 'PAYMENT'
          CONSTRAINT payments_kind CHECK (kind IN ('PAYMENT', 'REVERSAL', 'REFUND')),
        ADD CONSTRAINT payments_amount CHECK (CASE kind
          WHEN 'PAYMENT' THEN amount_minor > 0 WHEN 'REFUND' THEN amount_minor < 0 ELSE amount_minor <> 0 END),
        ADD COLUMN reverses_id uuid CONSTRAINT payments_reversed_once UNIQUE,
        ADD CONSTRAINT payments_reversal CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)),
        ADD COLUMN reason text CONSTRAINT payments_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 500),
        ADD CONSTRAINT payments_reason_given CHECK (kind = 'PAYMENT' OR reason IS NOT NULL),
        ADD COLUMN recorded_by text DEFAULT viewer_subject(),
        ADD COLUMN recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        ADD CONSTRAINT payments_in_organisation UNIQUE (organisation_id, id),
        ADD CONSTRAINT payments_reverses FOREIGN KEY (organisation_id, reverses_id) REFERENCES payments (organisation_id, id);

      CREATE OR REPLACE FUNCTION count_payment() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          invoice invoices;
          paid bigint;
          first_day date;
        BEGIN
          SELECT * INTO invoice FROM invoices WHERE id = NEW.invoice_id FOR NO KEY UPDATE;
          paid := invoice.paid_minor + NEW.amount_minor;
          first_day := CASE NEW.kind
            WHEN 'PAYMENT' THEN invoice.issued_on
            WHEN 'REVERSAL' THEN (SELECT received_on FROM payments WHERE id = NEW.reverses_id)
            ELSE (SELECT max(day) FROM (
              SELECT received_on FROM payments WHERE invoice_id = NEW.invoice_id AND kind = 'PAYMENT'
              UNION ALL SELECT issued_on FROM credit_notes WHERE invoice_id = NEW.invoice_id) AS entries (day)) END;
          IF invoice.status IS NULL OR invoice.status IN ('DRAFT', 'VOID')
            OR NEW.kind = 'PAYMENT' AND invoice.paid_minor >= invoice.total_minor - invoice.credited_minor
          THEN RAISE EXCEPTION 'nothing is due' USING ERRCODE = '23514', CONSTRAINT = 'payments_of_due_invoice';
          ELSIF NEW.received_on > local_today() OR NEW.received_on < first_day
          THEN RAISE EXCEPTION 'no day for it' USING ERRCODE = '23514', CONSTRAINT = 'payments_in_time';
          ELSIF NEW.kind = 'PAYMENT' AND paid > invoice.total_minor - invoice.credited_minor
          THEN RAISE EXCEPTION 'too much' USING ERRCODE = '23514', CONSTRAINT = 'payments_within_outstanding';
          ELSIF NEW.kind = 'REFUND' AND paid < invoice.total_minor - invoice.credited_minor
          THEN RAISE EXCEPTION 'too much' USING ERRCODE = '23514', CONSTRAINT = 'payments_within_refundable';
          ELSIF NEW.kind = 'REVERSAL' AND NOT EXISTS (SELECT FROM payments WHERE id = NEW.reverses_id
            AND kind <> 'REVERSAL' AND invoice_id = NEW.invoice_id AND amount_minor = -NEW.amount_minor)
          THEN RAISE EXCEPTION 'not whole' USING ERRCODE = '23514', CONSTRAINT = 'payments_reversed_whole';
          END IF;
          UPDATE invoices SET paid_minor = paid, version = version + 1, updated_at = now(),
            status = invoice_status(total_minor, credited_minor, paid)
          WHERE id = NEW.invoice_id;
          PERFORM allocate_paid(line_id) FROM invoice_items WHERE invoice_id = NEW.invoice_id ORDER BY line_id;
          RETURN NULL;
        END $$;

      -- As before, of what is left of each item once it is credited, and no more than the line costs by now; one line
      -- after the other, so that two payments at once do not each spread what they alone know of.
      DROP FUNCTION allocate_paid;
      CREATE FUNCTION allocate_paid(of_line uuid) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM lines WHERE id = of_line FOR NO KEY UPDATE;
          WITH item AS (
            SELECT i.line_id, i.amount_minor - i.credited_minor AS amount, v.total_minor - v.credited_minor AS total,
              least(v.paid_minor, v.total_minor - v.credited_minor) AS received,
              sum(i.amount_minor - i.credited_minor) OVER (PARTITION BY i.invoice_id ORDER BY i.id) AS upto
            FROM invoice_items i JOIN invoices v ON v.id = i.invoice_id
            WHERE v.paid_minor > 0 AND v.total_minor > v.credited_minor
              AND i.invoice_id IN (SELECT invoice_id FROM invoice_items WHERE line_id = of_line)
          ), share AS (
            SELECT id, booked_minor, sum(booked_minor) OVER (ORDER BY on_date, id) AS upto, sum(booked_minor) OVER () AS total
            FROM placements WHERE line_id = of_line AND state = 'SOLD' AND booked_minor > 0
          ), paid AS (
            SELECT least(coalesce(sum(div(received::numeric * upto, total) - div(received::numeric * (upto - amount), total)), 0),
              (SELECT max(total) FROM share)) AS amount
            FROM item WHERE line_id = of_line
          )
          UPDATE placements SET paid_minor = (div(paid.amount * share.upto, share.total)
            - div(paid.amount * (share.upto - share.booked_minor), share.total))::bigint
          FROM share, paid WHERE placements.id = share.id;
        END $$;
      CREATE OR REPLACE FUNCTION free_voided_items() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM lines WHERE id IN (SELECT line_id FROM invoice_items WHERE invoice_id = NEW.id) ORDER BY id FOR NO KEY UPDATE;
          UPDATE lines SET invoiced_minor = invoiced_minor - item.amount_minor
          FROM invoice_items item WHERE item.invoice_id = NEW.id AND lines.id = item.line_id;
          RETURN NULL;
        END $$;
    `);
  }

  /** Fails where there are entries of the new kinds: the former tables have no place for them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${formerCounting}
      DROP TABLE credit_note_items, credit_notes;
      DROP TRIGGER invoices_issue ON invoices;
      ALTER TABLE payments DROP COLUMN reverses_id, DROP COLUMN reason, DROP COLUMN recorded_by, DROP COLUMN recorded_at, DROP COLUMN kind,
        DROP CONSTRAINT payments_in_organisation, ADD CONSTRAINT payments_amount CHECK (amount_minor > 0);
      ALTER TABLE invoice_items DROP COLUMN credited_minor;
      ALTER TABLE lines DROP CONSTRAINT lines_invoiced,
        ADD CONSTRAINT lines_invoiced_within_cost CHECK (invoiced_minor BETWEEN 0 AND cost_minor);
      ALTER TABLE invoices DROP CONSTRAINT invoices_status_of_money, DROP CONSTRAINT invoices_status, DROP COLUMN credited_minor,
        ADD CONSTRAINT invoices_status CHECK (status IN ('DRAFT', 'ISSUED', 'PART_PAID', 'PAID', 'VOID')),
        ADD CONSTRAINT invoices_paid_within_total CHECK (paid_minor BETWEEN 0 AND total_minor),
        ADD CONSTRAINT invoices_status_of_payment CHECK (CASE status
          WHEN 'PART_PAID' THEN paid_minor > 0 AND paid_minor < total_minor
          WHEN 'PAID' THEN paid_minor = total_minor
          ELSE paid_minor = 0 END);
      DROP FUNCTION count_credit, check_credit_note, check_issue, invoice_status;
    `);
  }
}
