import { companySettingBoundsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOwner } from './protect.ts';

const entered = `(entered_at AT TIME ZONE 'Asia/Shanghai')::date`;
const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

const kinds = [
  ...[
    'START',
    'RENEW',
    'PAUSE',
    'RESUME',
    'MOVE',
    'TEMPORARY_ADDRESS',
    'STOP',
    'RESTART',
    'EXPIRE',
    'REFUND',
  ],
  ...['COMPLAINT_CREDIT', 'CREDIT_WITHDRAWN', 'REFUND_REVERSED', 'TERM_WITHDRAWN', 'PRICE_CORRECTED'],
  ...['COPIES_CHANGED', 'ISSUE_CANCELLED', 'ISSUE_REINSTATED'],
];
const entryKinds = (all: readonly string[]): string => `
  ALTER TABLE subscription_entries DROP CONSTRAINT subscription_entries_kind_known,
    ADD CONSTRAINT subscription_entries_kind_known CHECK (kind IN (${all.map((kind) => `'${kind}'`).join(', ')}));`;

const formerBounds = {
  CHARGE_MISSED: [0, 100_000],
  CHARGE_LATE: [0, 100_000],
  CHARGE_WET: [0, 100_000],
  CHARGE_DAMAGED: [0, 100_000],
  CHARGE_WRONG_PAPER: [0, 100_000],
  BUNDLE_COPIES: [1, 1000],
  LONGEST_PAUSE: [1, 3660],
  OUTLET_SPARE: [0, 500],
  OUTLET_DISCOUNT: [0, 90],
  GRACE: [0, 240],
} as const;
/** What a company settles, once terms renew themselves. */
export const bounds = { ...formerBounds, RENEWAL_LEAD: [0, 60], RENEWAL_PAYMENT: [0, 180] } as const;

const wrong = (constraint: string) =>
  `RAISE EXCEPTION 'no such invoice' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}'`;

/** An invoice bills what outlets sold, or what of a subscription is to be paid later, by the SQL of that. */
const checkInvoice = ({ isOwed, owed }: { isOwed: string; owed: string }): string => `
  CREATE OR REPLACE FUNCTION check_paper_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      subscription subscriptions;
      sold outlet_months;
    BEGIN
      IF NEW.outlet_id IS NOT NULL THEN
        PERFORM FROM outlets WHERE id = NEW.outlet_id FOR NO KEY UPDATE;
        SELECT * INTO sold FROM outlet_months WHERE outlet_id = NEW.outlet_id AND month = NEW.month;
        IF sold.open_issues > 0 THEN ${wrong('paper_invoices_returns_are_in')};
        ELSIF NEW.issued_on > ${today} OR NEW.issued_on < sold.last_issue_on
        THEN ${wrong('paper_invoices_in_time')};
        ELSIF NEW.total_minor + coalesce(sold.invoiced_minor, 0) > coalesce(sold.sold_minor, 0)
        THEN ${wrong('paper_invoices_within_due')};
        END IF;
        RETURN NEW;
      END IF;
      SELECT * INTO subscription FROM subscriptions WHERE id = NEW.subscription_id FOR NO KEY UPDATE;
      IF NOT ${isOwed} THEN ${wrong('paper_invoices_on_account')};
      ELSIF NEW.issued_on > ${today} OR NEW.issued_on < (SELECT min(${entered}) FROM subscription_entries WHERE subscription_id = NEW.subscription_id ${owed})
      THEN ${wrong('paper_invoices_in_time')};
      ELSIF NEW.total_minor + (SELECT coalesce(sum(total_minor - credited_minor), 0) FROM paper_invoices WHERE subscription_id = NEW.subscription_id)
        > (SELECT coalesce(sum(amount_minor), 0) FROM subscription_entries WHERE subscription_id = NEW.subscription_id ${owed})
      THEN ${wrong('paper_invoices_within_due')};
      END IF;
      RETURN NEW;
    END $$;`;
const noteOnAccount = (noted: string): string => `
  CREATE OR REPLACE FUNCTION note_on_account() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.is_on_account := ${noted}(SELECT is_on_account FROM subscriptions WHERE id = NEW.subscription_id);
      RETURN NEW;
    END $$;`;

const unforgotten = ['paper_invoices', 'pauses'];

/** A term that ends may be followed by some issues of grace, and by another term that is owed, as its subscriber wishes. */
export class GraceAndAutoRenewal1764000055000 implements MigrationInterface {
  readonly name = 'GraceAndAutoRenewal1764000055000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companySettingBoundsSql(bounds)}
      ALTER TABLE rate_plans ADD grace_issues int NOT NULL DEFAULT 0 CONSTRAINT rate_plans_grace CHECK (grace_issues BETWEEN 0 AND 31);
      ALTER TABLE subscriptions
        ADD grace_issues int NOT NULL DEFAULT 0 CONSTRAINT subscriptions_grace CHECK (grace_issues BETWEEN 0 AND 31),
        ADD grace_ends_on date,
        ADD has_auto_renewal boolean NOT NULL DEFAULT false;
      CREATE FUNCTION grace_subscription() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          -- What has run out stays: those papers came. A renewal writes NULL, and it begins anew; so does what ends a
          -- pause, in which it cannot have begun.
          IF TG_OP = 'UPDATE' AND NEW.grace_ends_on < ${today} THEN
            RETURN NEW;
          END IF;
          NEW.grace_ends_on := NULL;
          IF NEW.stopped_on IS NULL AND NEW.grace_issues > 0 THEN
            SELECT NEW.ends_on + days INTO NEW.grace_ends_on
              FROM generate_series(1, 7 * NEW.grace_issues) AS days, titles
              WHERE titles.id = NEW.title_id AND extract(isodow FROM NEW.ends_on + days)::int = ANY (titles.weekdays)
              ORDER BY days OFFSET NEW.grace_issues - 1 LIMIT 1;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER subscriptions_grace_begins BEFORE INSERT ON subscriptions
        FOR EACH ROW WHEN (NEW.grace_issues > 0) EXECUTE FUNCTION grace_subscription();
      CREATE TRIGGER subscriptions_grace_moves BEFORE UPDATE ON subscriptions
        FOR EACH ROW WHEN ((OLD.ends_on, OLD.stopped_on, OLD.grace_issues, OLD.grace_ends_on)
          IS DISTINCT FROM (NEW.ends_on, NEW.stopped_on, NEW.grace_issues, NEW.grace_ends_on)) EXECUTE FUNCTION grace_subscription();
      ALTER TABLE subscriptions ALTER served
        SET EXPRESSION AS (daterange(starts_on, coalesce(stopped_on, greatest(ends_on, grace_ends_on) + 1), '[)'));
      CREATE INDEX subscriptions_in_grace ON subscriptions (organisation_id, grace_ends_on) WHERE grace_ends_on IS NOT NULL;
      CREATE INDEX subscriptions_to_renew ON subscriptions (organisation_id, ends_on, id) WHERE has_auto_renewal;

      ALTER TABLE subscription_terms
        ADD is_on_account boolean NOT NULL DEFAULT false,
        ADD is_automatic boolean NOT NULL DEFAULT false,
        ADD grace_issues int NOT NULL DEFAULT 0 CONSTRAINT subscription_terms_grace CHECK (grace_issues BETWEEN 0 AND 31);
      CREATE TRIGGER subscription_terms_on_account BEFORE INSERT ON subscription_terms
        FOR EACH ROW EXECUTE FUNCTION note_on_account();
      CREATE INDEX subscription_terms_automatic ON subscription_terms (subscription_id) WHERE is_automatic;
      ${noteOnAccount('NEW.is_on_account OR ')}
      ${asOwner(
        ['subscriptions', 'subscription_terms'],
        `UPDATE subscription_terms term SET is_on_account = true FROM subscriptions subscription
          WHERE subscription.id = term.subscription_id AND subscription.is_on_account;`,
      )}
      ${entryKinds([...kinds, 'AUTO_RENEW'])}
      -- Households are billed from here on: who owes is not forgotten, nor is who waits in an open pause past the grace.
      ${unforgotten.map((table) => `CREATE POLICY ${table}_keeper ON ${table} FOR SELECT TO distribution_keeper USING (true);`).join('\n')}
      GRANT SELECT ON ${unforgotten.join(', ')} TO distribution_keeper;
      ${checkInvoice({
        isOwed:
          'EXISTS (SELECT FROM subscription_entries WHERE subscription_id = NEW.subscription_id AND is_on_account)',
        owed: 'AND is_on_account',
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkInvoice({ isOwed: 'subscription.is_on_account', owed: '' })}
      ${asOwner(
        ['subscription_entries'],
        `UPDATE subscription_entries SET kind = 'RENEW' WHERE kind = 'AUTO_RENEW';`,
      )}
      ${entryKinds(kinds)}
      ${noteOnAccount('')}
      DROP TRIGGER subscription_terms_on_account ON subscription_terms;
      ALTER TABLE subscription_terms DROP is_on_account, DROP is_automatic, DROP grace_issues;
      ALTER TABLE subscriptions ALTER served
        SET EXPRESSION AS (daterange(starts_on, coalesce(stopped_on, ends_on + 1), '[)'));
      REVOKE SELECT ON ${unforgotten.join(', ')} FROM distribution_keeper;
      ${unforgotten.map((table) => `DROP POLICY ${table}_keeper ON ${table};`).join('\n')}
      DROP FUNCTION grace_subscription CASCADE;
      ALTER TABLE subscriptions DROP grace_issues, DROP grace_ends_on, DROP has_auto_renewal;
      ALTER TABLE rate_plans DROP grace_issues;
      ${companySettingBoundsSql(formerBounds)}
    `);
  }
}
