import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardTable } from './guard-table.ts';

/**
 * Orders and lines. The steps of a line are those of `line-transitions.ts`, from OpenDirect 2.1. What its lines have
 * taken of an order's budget is counted on the order, so that two lines booked at once cannot exceed it.
 */
export class CreateOrders1764000004000 implements MigrationInterface {
  readonly name = 'CreateOrders1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE orders (
        ${businessColumns('orders')},
        account_id uuid NOT NULL,
        title text NOT NULL CONSTRAINT orders_title CHECK (length(btrim(title)) BETWEEN 1 AND 120),
        budget_minor bigint NOT NULL CONSTRAINT orders_budget CHECK (budget_minor >= 0),
        committed_minor bigint NOT NULL DEFAULT 0
          CONSTRAINT orders_within_budget CHECK (committed_minor BETWEEN 0 AND budget_minor),
        starts_on date NOT NULL,
        ends_on date NOT NULL CONSTRAINT orders_dates CHECK (ends_on >= starts_on AND ends_on - starts_on <= 731),
        status text NOT NULL DEFAULT 'PENDING'
          CONSTRAINT orders_status CHECK (status IN ('PENDING', 'APPROVED', 'REJECTED')),
        status_reason text CONSTRAINT orders_status_reason CHECK (length(status_reason) <= 500),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT orders_account FOREIGN KEY (organisation_id, account_id) REFERENCES accounts (organisation_id, id)
      );
      CREATE INDEX orders_by_start ON orders (starts_on DESC, id DESC);
      CREATE INDEX orders_by_own_start ON orders (organisation_id, starts_on DESC, id DESC);
      CREATE INDEX orders_by_own_status ON orders (organisation_id, status, starts_on DESC, id DESC);
      CREATE INDEX orders_by_account ON orders (account_id, starts_on DESC, id DESC);
      CREATE TRIGGER orders_transition BEFORE UPDATE ON orders FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions('PENDING>APPROVED', 'PENDING>REJECTED', 'REJECTED>PENDING');
      ${guardTable({ table: 'orders', entity: 'AdOrder', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      CREATE TABLE lines (
        ${businessColumns('lines')},
        order_id uuid NOT NULL,
        product_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'DRAFT' CONSTRAINT lines_status CHECK (status IN (
          'DRAFT', 'RESERVED', 'BOOKED', 'IN_FLIGHT', 'PAUSED', 'STOPPED', 'FINISHED', 'CANCELLED', 'EXPIRED', 'DECLINED')),
        state_change_reason text CONSTRAINT lines_state_change_reason CHECK (length(state_change_reason) <= 500),
        starts_on date NOT NULL,
        ends_on date NOT NULL CONSTRAINT lines_dates CHECK (ends_on >= starts_on AND ends_on - starts_on <= 366),
        rate_type text NOT NULL CONSTRAINT lines_rate_type
          CHECK (rate_type IN ('CPM', 'CPMV', 'CPC', 'CPD', 'FLAT_RATE', 'PER_PAGE', 'PER_CM_COLUMN')),
        rate_minor bigint NOT NULL CONSTRAINT lines_rate CHECK (rate_minor >= 0),
        list_rate_minor bigint NOT NULL CONSTRAINT lines_list_rate CHECK (list_rate_minor >= 0),
        quantity bigint NOT NULL CONSTRAINT lines_quantity CHECK (quantity BETWEEN 1 AND 10000000000),
        cost_minor bigint NOT NULL CONSTRAINT lines_cost CHECK (cost_minor >= 0),
        list_cost_minor bigint NOT NULL CONSTRAINT lines_list_cost CHECK (list_cost_minor >= 0),
        invoiced_minor bigint NOT NULL DEFAULT 0
          CONSTRAINT lines_invoiced_within_cost CHECK (invoiced_minor BETWEEN 0 AND cost_minor),
        section_id uuid,
        article_id uuid,
        event_id uuid,
        sponsor jsonb CONSTRAINT lines_sponsor_named CHECK (
          (sponsor IS NOT NULL) = (article_id IS NOT NULL OR event_id IS NOT NULL)
          AND (sponsor IS NULL OR jsonb_strip_nulls(sponsor) <> '{}')),
        sponsor_registry_id uuid,
        reserved_until timestamptz(3)
          CONSTRAINT lines_reserved_until CHECK ((status = 'RESERVED') = (reserved_until IS NOT NULL)),
        CONSTRAINT lines_order FOREIGN KEY (organisation_id, order_id) REFERENCES orders (organisation_id, id),
        CONSTRAINT lines_product FOREIGN KEY (organisation_id, product_id) REFERENCES products (organisation_id, id)
      );
      CREATE INDEX lines_by_start ON lines (starts_on DESC, id DESC);
      CREATE INDEX lines_by_own_start ON lines (organisation_id, starts_on DESC, id DESC);
      CREATE INDEX lines_by_own_status ON lines (organisation_id, status, starts_on DESC, id DESC);
      CREATE INDEX lines_by_order ON lines (order_id, starts_on, id);
      CREATE INDEX lines_reserved ON lines (organisation_id, reserved_until) WHERE status = 'RESERVED';
      CREATE TRIGGER lines_transition BEFORE UPDATE ON lines FOR EACH ROW
        EXECUTE FUNCTION refuse_other_transitions(
          'DRAFT>RESERVED', 'DRAFT>BOOKED', 'DRAFT>DECLINED',
          'RESERVED>BOOKED', 'RESERVED>DECLINED', 'RESERVED>EXPIRED', 'RESERVED>DRAFT', 'RESERVED>CANCELLED',
          'DECLINED>DRAFT', 'EXPIRED>DRAFT',
          'BOOKED>IN_FLIGHT', 'BOOKED>CANCELLED',
          'IN_FLIGHT>PAUSED', 'IN_FLIGHT>STOPPED', 'IN_FLIGHT>FINISHED', 'IN_FLIGHT>CANCELLED',
          'PAUSED>IN_FLIGHT', 'PAUSED>STOPPED');
      ${guardTable({ table: 'lines', entity: 'AdLine', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      -- What a line counts against its order's budget: nothing while it is drafted, refused or lapsed.
      CREATE FUNCTION line_commitment(status text, cost bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
        RETURN CASE WHEN status IN ('DRAFT', 'EXPIRED', 'DECLINED') THEN 0 ELSE cost END;
      CREATE FUNCTION count_commitment() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE change bigint := line_commitment(NEW.status, NEW.cost_minor)
          - CASE WHEN TG_OP = 'UPDATE' THEN line_commitment(OLD.status, OLD.cost_minor) ELSE 0 END;
        BEGIN
          IF change <> 0 THEN
            UPDATE orders SET committed_minor = committed_minor + change WHERE id = NEW.order_id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER lines_commitment AFTER INSERT OR UPDATE OF status, cost_minor ON lines
        FOR EACH ROW EXECUTE FUNCTION count_commitment();

      -- What every reader may know of paid content: who pays, and that it is paid.
      CREATE TABLE sponsorships (
        line_id uuid CONSTRAINT sponsorships_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        article_id uuid,
        event_id uuid,
        sponsor jsonb NOT NULL,
        sponsor_registry_id uuid,
        shown boolean NOT NULL,
        CONSTRAINT sponsorships_line FOREIGN KEY (organisation_id, line_id) REFERENCES lines (organisation_id, id)
      );
      CREATE INDEX sponsorships_by_article ON sponsorships (article_id, line_id) WHERE article_id IS NOT NULL;
      CREATE INDEX sponsorships_by_event ON sponsorships (event_id, line_id) WHERE event_id IS NOT NULL;
      ${guardTable({ table: 'sponsorships', entity: 'AdLine', key: 'line_id', reach: 'FIGURES', staff: 'INSERT, UPDATE, DELETE' })}
      CREATE POLICY sponsorships_shown ON sponsorships FOR SELECT TO advertising_reader USING (shown);

      CREATE FUNCTION keep_sponsorship() RETURNS trigger LANGUAGE plpgsql AS $$
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
      CREATE TRIGGER lines_sponsorship
        AFTER INSERT OR UPDATE OF status, article_id, event_id, sponsor, sponsor_registry_id ON lines
        FOR EACH ROW EXECUTE FUNCTION keep_sponsorship();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sponsorships, lines, orders;
      DROP FUNCTION keep_sponsorship, count_commitment, line_commitment;
    `);
  }
}
