/** What lines, placements and invoices did before migration 13: the way back of the migrations that changed it. */
export const formerSettling = `
      DROP TRIGGER lines_transition ON lines;
      CREATE TRIGGER lines_transition BEFORE UPDATE ON lines FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions(
          'DRAFT>RESERVED', 'DRAFT>BOOKED', 'DRAFT>DECLINED',
          'RESERVED>BOOKED', 'RESERVED>DECLINED', 'RESERVED>EXPIRED', 'RESERVED>DRAFT', 'RESERVED>CANCELLED',
          'DECLINED>DRAFT', 'EXPIRED>DRAFT',
          'BOOKED>IN_FLIGHT', 'BOOKED>CANCELLED',
          'IN_FLIGHT>PAUSED', 'IN_FLIGHT>STOPPED', 'IN_FLIGHT>FINISHED', 'IN_FLIGHT>CANCELLED',
          'PAUSED>IN_FLIGHT', 'PAUSED>STOPPED');
      CREATE OR REPLACE FUNCTION keep_sponsorship() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM sponsorships WHERE line_id = NEW.id AND NEW.sponsor IS NULL;
          INSERT INTO sponsorships (line_id, organisation_id, article_id, event_id, sponsor, sponsor_registry_id, shown)
          SELECT NEW.id, NEW.organisation_id, NEW.article_id, NEW.event_id, NEW.sponsor, NEW.sponsor_registry_id,
            -- What has appeared stays marked as paid.
            NEW.status IN ('BOOKED', 'IN_FLIGHT', 'PAUSED', 'STOPPED', 'FINISHED')
              OR TG_OP = 'UPDATE' AND NEW.status = 'CANCELLED' AND OLD.status = 'IN_FLIGHT'
          WHERE NEW.sponsor IS NOT NULL
          ON CONFLICT (line_id) DO UPDATE SET article_id = EXCLUDED.article_id, event_id = EXCLUDED.event_id,
            sponsor = EXCLUDED.sponsor, sponsor_registry_id = EXCLUDED.sponsor_registry_id, shown = EXCLUDED.shown;
          RETURN NULL;
        END $$;
      CREATE OR REPLACE FUNCTION settle_inventory() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE began boolean := OLD.status IN ('IN_FLIGHT', 'PAUSED');
        BEGIN
          IF OLD.status = NEW.status THEN RETURN NULL; END IF;
          IF NEW.status = 'BOOKED' THEN
            UPDATE placements SET state = 'SOLD' WHERE line_id = NEW.id AND state = 'HELD';
          ELSIF NEW.status IN ('DRAFT', 'DECLINED', 'EXPIRED', 'CANCELLED', 'STOPPED') THEN
            -- What has appeared is not taken back.
            UPDATE placements SET state = 'RELEASED', paid_minor = 0
            WHERE line_id = NEW.id AND state <> 'RELEASED' AND (NOT began OR on_date > local_today());
          END IF;
          IF NEW.status IN ('CANCELLED', 'STOPPED') THEN
            UPDATE lines SET
              cost_minor = (SELECT coalesce(sum(booked_minor), 0) FROM placements WHERE line_id = NEW.id AND state = 'SOLD'),
              list_cost_minor = (SELECT coalesce(sum(list_minor), 0) FROM placements WHERE line_id = NEW.id AND state = 'SOLD')
            WHERE id = NEW.id;
          END IF;
          RETURN NULL;
        END $$;`;

export const formerCounting = `
      DROP TRIGGER invoices_transition ON invoices;
      CREATE TRIGGER invoices_transition BEFORE UPDATE ON invoices FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions('DRAFT>ISSUED', 'DRAFT>VOID', 'ISSUED>PART_PAID', 'ISSUED>PAID',
          'ISSUED>VOID', 'PART_PAID>PAID');
      CREATE OR REPLACE FUNCTION count_invoice_item() RETURNS trigger LANGUAGE plpgsql AS $$
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
      CREATE OR REPLACE FUNCTION free_voided_items() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE lines SET invoiced_minor = invoiced_minor - item.amount_minor
          FROM invoice_items item WHERE item.invoice_id = NEW.id AND lines.id = item.line_id;
          RETURN NULL;
        END $$;
      DROP FUNCTION allocate_paid;
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
      CREATE OR REPLACE FUNCTION count_payment() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE invoices SET paid_minor = paid_minor + NEW.amount_minor, version = version + 1, updated_at = now(),
            status = CASE WHEN paid_minor + NEW.amount_minor >= total_minor THEN 'PAID' ELSE 'PART_PAID' END
          WHERE id = NEW.invoice_id AND status IN ('ISSUED', 'PART_PAID');
          IF NOT FOUND THEN
            RAISE EXCEPTION 'nothing is due' USING ERRCODE = '23514', CONSTRAINT = 'payments_of_due_invoice';
          END IF;
          PERFORM allocate_paid(line_id) FROM invoice_items WHERE invoice_id = NEW.invoice_id ORDER BY line_id;
          RETURN NULL;
        END $$;`;
