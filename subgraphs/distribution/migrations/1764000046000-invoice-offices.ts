import {
  auditSql,
  companyEntriesForAskersSql,
  dropFapiaoOnceSql,
  dropInvoiceAccountSql,
  fapiaoOnceSql,
  invoiceAccountSql,
  invoiceColumnsSql,
  keptInClosedMonthsSql,
  versionedColumnsSql,
} from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books as formerBooks } from './1764000018000-company-entries.ts';
import { protect } from './protect.ts';

const account = {
  invoices: 'paper_invoices',
  creditNotes: 'paper_credit_notes',
  payments: 'paper_payments',
  kept: ['subscription_id'],
  methods: ['UNKNOWN', 'BANK_TRANSFER', 'CASH', 'CHEQUE', 'ONLINE', 'POST_OFFICE'],
} as const;
const entered = `(entered_at AT TIME ZONE 'Asia/Shanghai')::date`;
/** What is sold on account is asked for by its invoice, and comes in with its payments. */
const selects = [
  ...formerBooks.selects.filter((select) => !select.includes('subscription_entries')),
  `SELECT organisation_id, ${entered}, 0, amount_minor, amount_minor, 0 FROM subscription_entries WHERE amount_minor <> 0 AND NOT is_on_account`,
  'SELECT organisation_id, issued_on, 0, total_minor, 0, 0 FROM paper_invoices',
  'SELECT organisation_id, issued_on, 0, -amount_minor, 0, 0 FROM paper_credit_notes',
  'SELECT organisation_id, received_on, 0, 0, amount_minor, 0 FROM paper_payments',
];
const guarded = [
  { table: 'paper_invoices', day: 'issued_on', changes: 'NEW.issued_on <> OLD.issued_on' },
  { table: 'paper_credit_notes', day: 'issued_on' },
  { table: 'paper_payments', day: 'received_on' },
];
const tables = [account.invoices, account.creditNotes, account.payments];

/** Offices have their subscriptions on account: they are invoiced what was entered, and pay later. */
export class InvoiceOffices1764000046000 implements MigrationInterface {
  readonly name = 'InvoiceOffices1764000046000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subscriptions ADD is_on_account boolean NOT NULL DEFAULT false;
      ALTER TABLE subscription_entries ADD is_on_account boolean NOT NULL DEFAULT false;
      CREATE FUNCTION check_on_account() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NOT EXISTS (SELECT FROM subscribers WHERE id = NEW.subscriber_id AND kind = 'OFFICE')
          THEN RAISE EXCEPTION 'for offices alone' USING ERRCODE = 'check_violation', CONSTRAINT = 'subscriptions_on_account';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER subscriptions_on_account BEFORE INSERT OR UPDATE OF is_on_account ON subscriptions
        FOR EACH ROW WHEN (NEW.is_on_account) EXECUTE FUNCTION check_on_account();
      CREATE FUNCTION note_on_account() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.is_on_account := (SELECT is_on_account FROM subscriptions WHERE id = NEW.subscription_id);
          RETURN NEW;
        END $$;
      CREATE TRIGGER subscription_entries_on_account BEFORE INSERT ON subscription_entries
        FOR EACH ROW WHEN (NEW.amount_minor <> 0) EXECUTE FUNCTION note_on_account();

      CREATE TABLE paper_invoices (
        ${versionedColumnsSql('paper_invoices')},
        organisation_id uuid NOT NULL,
        subscription_id uuid NOT NULL,
        ${invoiceColumnsSql('paper_invoices')},
        CONSTRAINT paper_invoices_subscription FOREIGN KEY (subscription_id, organisation_id) REFERENCES subscriptions (id, organisation_id)
      );
      CREATE INDEX paper_invoices_by_subscription ON paper_invoices (subscription_id, issued_on DESC, id DESC);
      CREATE INDEX paper_invoices_by_own_day ON paper_invoices (organisation_id, issued_on DESC, id DESC);
      CREATE INDEX paper_invoices_by_day ON paper_invoices (issued_on DESC, id DESC);
      CREATE INDEX paper_invoices_by_own_due ON paper_invoices (organisation_id, due_on, id);
      CREATE INDEX paper_invoices_by_due ON paper_invoices (due_on, id);
      CREATE INDEX paper_invoices_owed ON paper_invoices (organisation_id, due_on, id) WHERE status IN ('ISSUED', 'PART_PAID');
      CREATE INDEX paper_invoices_owed_to_all ON paper_invoices (due_on, id) WHERE status IN ('ISSUED', 'PART_PAID');
      CREATE INDEX paper_invoices_by_own_status ON paper_invoices (organisation_id, status, issued_on DESC, id DESC);
      CREATE INDEX paper_invoices_by_status ON paper_invoices (status, issued_on DESC, id DESC);
      CREATE INDEX paper_invoices_by_number ON paper_invoices (fapiao_number) WHERE fapiao_number IS NOT NULL;
      ${invoiceAccountSql(account)}
      ${auditSql('paper_invoices', 'PaperInvoice')}
      ${auditSql('paper_credit_notes', 'PaperInvoice', 'invoice_id')}
      ${auditSql('paper_payments', 'PaperInvoice', 'invoice_id')}
      ${protect('paper_invoices', { staff: 'SELECT, INSERT, UPDATE', readers: ['distribution_finance'] })}
      ${protect('paper_credit_notes', { staff: 'SELECT, INSERT', readers: ['distribution_finance'] })}
      ${protect('paper_payments', { staff: 'SELECT, INSERT', readers: ['distribution_finance'] })}
      ${fapiaoOnceSql('paper_invoices', 'paper_credit_notes')}
      ${guarded.map(keptInClosedMonthsSql).join('')}

      CREATE FUNCTION check_paper_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE subscription subscriptions;
        BEGIN
          SELECT * INTO subscription FROM subscriptions WHERE id = NEW.subscription_id FOR NO KEY UPDATE;
          IF NOT subscription.is_on_account
          THEN RAISE EXCEPTION 'it was paid' USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_invoices_on_account';
          ELSIF NEW.issued_on > (now() AT TIME ZONE 'Asia/Shanghai')::date
            OR NEW.issued_on < (SELECT min(${entered}) FROM subscription_entries WHERE subscription_id = NEW.subscription_id)
          THEN RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_invoices_in_time';
          ELSIF NEW.total_minor + (SELECT coalesce(sum(total_minor - credited_minor), 0) FROM paper_invoices WHERE subscription_id = NEW.subscription_id)
            > (SELECT coalesce(sum(amount_minor), 0) FROM subscription_entries WHERE subscription_id = NEW.subscription_id)
          THEN RAISE EXCEPTION 'more than is due' USING ERRCODE = 'check_violation', CONSTRAINT = 'paper_invoices_within_due';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER paper_invoices_check BEFORE INSERT ON paper_invoices FOR EACH ROW EXECUTE FUNCTION check_paper_invoice();

      ${tables.map((table) => `CREATE POLICY ${table}_books ON ${table} FOR SELECT TO CURRENT_USER USING (true);`).join('\n      ')}
      ${companyEntriesForAskersSql({ roles: formerBooks.roles, selects }, 'distribution_reader')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql(formerBooks, 'distribution_reader')}
      ${dropInvoiceAccountSql(account)}
      DROP TABLE paper_invoices;
      ${dropFapiaoOnceSql}
      DROP FUNCTION check_paper_invoice, check_on_account, note_on_account CASCADE;
      ALTER TABLE subscription_entries DROP is_on_account;
      ALTER TABLE subscriptions DROP is_on_account;
    `);
  }
}
