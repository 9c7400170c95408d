import { companyEntriesForAskersSql, companySettingBoundsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books as formerBooks } from './1764000018000-company-entries.ts';

const entered = `(entered_at AT TIME ZONE 'Asia/Shanghai')::date`;
const formerSelects = [
  ...formerBooks.selects.filter((select) => !select.includes('subscription_entries')),
  `SELECT organisation_id, ${entered}, 0, amount_minor, amount_minor, 0 FROM subscription_entries WHERE amount_minor <> 0 AND NOT is_on_account`,
  'SELECT organisation_id, issued_on, 0, total_minor, 0, 0 FROM paper_invoices',
  'SELECT organisation_id, issued_on, 0, -amount_minor, 0, 0 FROM paper_credit_notes',
  'SELECT organisation_id, received_on, 0, 0, amount_minor, 0 FROM paper_payments',
];
/** What the books are made of once outlets have accounts. */
export const selects = [
  ...formerSelects,
  `SELECT organisation_id, issue_date, (single_copy_draw - returned_copies) * outlet_price_minor, 0, 0, 0
    FROM issue_plans WHERE outlet_price_minor IS NOT NULL AND status IN ('DISPATCHED', 'CLOSED')`,
];

const formerBounds = {
  CHARGE_MISSED: [0, 100_000],
  CHARGE_LATE: [0, 100_000],
  CHARGE_WET: [0, 100_000],
  CHARGE_DAMAGED: [0, 100_000],
  CHARGE_WRONG_PAPER: [0, 100_000],
  BUNDLE_COPIES: [1, 1000],
  LONGEST_PAUSE: [1, 3660],
  OUTLET_SPARE: [0, 500],
  GRACE: [0, 240],
} as const;

/** What never changes of an invoice. */
const kept = (row: 'OLD' | 'NEW', ...more: string[]) =>
  ['organisation_id', 'fapiao_number', 'issued_on', 'due_on', 'total_minor', 'subscription_id', ...more]
    .map((column) => `${row}.${column}`)
    .join(', ');
const stay = (...more: string[]) => `
  DROP TRIGGER paper_invoices_stay ON paper_invoices;
  CREATE TRIGGER paper_invoices_stay BEFORE UPDATE ON paper_invoices
    FOR EACH ROW WHEN ((${kept('OLD', ...more)}) IS DISTINCT FROM (${kept('NEW', ...more)})) EXECUTE FUNCTION keep_paper_invoices();`;

const wrong = (constraint: string) =>
  `RAISE EXCEPTION 'no such invoice' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}'`;
const ofSubscription = `
          SELECT * INTO subscription FROM subscriptions WHERE id = NEW.subscription_id FOR NO KEY UPDATE;
          IF NOT subscription.is_on_account THEN ${wrong('paper_invoices_on_account')};
          ELSIF NEW.issued_on > (now() AT TIME ZONE 'Asia/Shanghai')::date
            OR NEW.issued_on < (SELECT min(${entered}) FROM subscription_entries WHERE subscription_id = NEW.subscription_id)
          THEN ${wrong('paper_invoices_in_time')};
          ELSIF NEW.total_minor + (SELECT coalesce(sum(total_minor - credited_minor), 0) FROM paper_invoices WHERE subscription_id = NEW.subscription_id)
            > (SELECT coalesce(sum(amount_minor), 0) FROM subscription_entries WHERE subscription_id = NEW.subscription_id)
          THEN ${wrong('paper_invoices_within_due')};
          END IF;`;

type Sold = { readonly net: string; readonly price: string; readonly more?: string };

/** The view of what outlets sold, which invoices are held against, by the SQL of what is theirs of a draw and of its price. */
export const outletMonthsSql = ({ net, price, more = '' }: Sold): string => `
  CREATE VIEW outlet_months WITH (security_invoker = true) AS
    SELECT outlet_id || ' ' || month AS id, sold.*,
      coalesce((SELECT sum(total_minor - credited_minor) FROM paper_invoices invoice
        WHERE invoice.outlet_id = sold.outlet_id AND invoice.month = sold.month), 0)::bigint AS invoiced_minor
    FROM (
      SELECT outlet.organisation_id, outlet.id AS outlet_id, outlet.code, date_trunc('month', plan.issue_date::timestamp)::date AS month,
        count(*)::int AS issues, count(*) FILTER (WHERE plan.status = 'DISPATCHED')::int AS open_issues,
        sum(draw.copies)::int AS drawn_copies, sum(draw.returned)::int AS returned_copies,
        ${more}sum((${net}) * ${price})::bigint AS sold_minor, max(plan.issue_date) AS last_issue_on
      FROM issue_plans plan JOIN draws draw ON draw.plan_id = plan.id AND draw.kind = 'SINGLE_COPY' AND draw.copies > 0
        JOIN outlets outlet ON outlet.id = draw.outlet_id
      WHERE plan.outlet_price_minor IS NOT NULL AND plan.status IN ('DISPATCHED', 'CLOSED')
      GROUP BY outlet.organisation_id, outlet.id, date_trunc('month', plan.issue_date::timestamp)::date
    ) AS sold;
  GRANT SELECT ON outlet_months TO distribution_reader, distribution_staff, distribution_headquarters, distribution_finance;`;

/** All that was not given back, at the price. */
export const sold: Sold = { net: 'draw.copies - draw.returned', price: 'plan.outlet_price_minor' };

/** Outlets pay what they sold: an issue keeps what a copy costs them, and their month is billed as an office's papers are. */
export class OutletAccounts1764000047000 implements MigrationInterface {
  readonly name = 'OutletAccounts1764000047000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companySettingBoundsSql({ ...formerBounds, OUTLET_DISCOUNT: [0, 90] })}

      -- Issues that left before stay without: outlets had no account then.
      ALTER TABLE issue_plans ADD outlet_price_minor bigint CONSTRAINT issue_plans_outlet_price CHECK (outlet_price_minor > 0);
      CREATE FUNCTION price_copies() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT greatest(1, round(copy_price_minor * (100 - coalesce((SELECT value FROM company_settings setting
              WHERE setting.organisation_id = NEW.organisation_id AND key = 'OUTLET_DISCOUNT' AND withdrawn_at IS NULL
                AND valid_from <= NEW.issue_date ORDER BY valid_from DESC, set_at DESC, id DESC LIMIT 1), 30)) / 100.0))
            INTO NEW.outlet_price_minor FROM titles WHERE id = NEW.title_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER issue_plans_outlet_price BEFORE UPDATE OF status ON issue_plans
        FOR EACH ROW WHEN (OLD.status = 'NOTIFIED' AND NEW.status = 'DISPATCHED') EXECUTE FUNCTION price_copies();
      CREATE TRIGGER issue_plans_price_stay BEFORE UPDATE ON issue_plans
        FOR EACH ROW WHEN (OLD.outlet_price_minor IS DISTINCT FROM NEW.outlet_price_minor) EXECUTE FUNCTION keep_closed_month('issue_date');
      CREATE INDEX issue_plans_by_month ON issue_plans ((date_trunc('month', issue_date::timestamp)::date), organisation_id)
        WHERE outlet_price_minor IS NOT NULL AND status IN ('DISPATCHED', 'CLOSED');

      ALTER TABLE paper_invoices ALTER subscription_id DROP NOT NULL, ADD outlet_id uuid,
        ADD month date CONSTRAINT paper_invoices_first_day CHECK (extract(day FROM month) = 1),
        ADD CONSTRAINT paper_invoices_of_one CHECK (num_nonnulls(subscription_id, outlet_id) = 1 AND (outlet_id IS NULL) = (month IS NULL)),
        ADD CONSTRAINT paper_invoices_outlet FOREIGN KEY (outlet_id, organisation_id) REFERENCES outlets (id, organisation_id);
      CREATE INDEX paper_invoices_by_outlet ON paper_invoices (outlet_id, month) WHERE outlet_id IS NOT NULL;
      ${stay('outlet_id', 'month')}

      ${outletMonthsSql(sold)}

      CREATE OR REPLACE FUNCTION check_paper_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          subscription subscriptions;
          sold outlet_months;
        BEGIN
          IF NEW.outlet_id IS NOT NULL THEN
            PERFORM FROM outlets WHERE id = NEW.outlet_id FOR NO KEY UPDATE;
            SELECT * INTO sold FROM outlet_months WHERE outlet_id = NEW.outlet_id AND month = NEW.month;
            IF sold.open_issues > 0 THEN ${wrong('paper_invoices_returns_are_in')};
            ELSIF NEW.issued_on > (now() AT TIME ZONE 'Asia/Shanghai')::date OR NEW.issued_on < sold.last_issue_on
            THEN ${wrong('paper_invoices_in_time')};
            ELSIF NEW.total_minor + coalesce(sold.invoiced_minor, 0) > coalesce(sold.sold_minor, 0)
            THEN ${wrong('paper_invoices_within_due')};
            END IF;
            RETURN NEW;
          END IF;${ofSubscription}
          RETURN NEW;
        END $$;

      CREATE POLICY issue_plans_books ON issue_plans FOR SELECT TO CURRENT_USER USING (true);
      ${companyEntriesForAskersSql({ roles: formerBooks.roles, selects }, 'distribution_reader')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql({ roles: formerBooks.roles, selects: formerSelects }, 'distribution_reader')}
      DROP POLICY issue_plans_books ON issue_plans;
      CREATE OR REPLACE FUNCTION check_paper_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE subscription subscriptions;
        BEGIN${ofSubscription}
          RETURN NEW;
        END $$;
      DROP VIEW outlet_months;
      ${stay()}
      ALTER TABLE paper_invoices DROP outlet_id, DROP month, ALTER subscription_id SET NOT NULL;
      DROP FUNCTION price_copies CASCADE;
      DROP TRIGGER issue_plans_price_stay ON issue_plans;
      DROP INDEX issue_plans_by_month;
      ALTER TABLE issue_plans DROP outlet_price_minor;
      ${companySettingBoundsSql(formerBounds)}
    `);
  }
}
