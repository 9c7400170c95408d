import { auditSql, statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { otherSteps, protect } from './protect.ts';

const complaintSteps = [
  '>OPEN',
  ...['OPEN', 'FORMAL'].flatMap((from) =>
    ['REDELIVERED', 'CREDITED', 'REJECTED'].map((to) => `${from}>${to}`),
  ),
  ...['OPEN', 'REDELIVERED', 'CREDITED', 'REJECTED'].map((from) => `${from}>FORMAL`),
  ...['REDELIVERED', 'CREDITED', 'REJECTED', 'FORMAL'].map((from) => `${from}>RESOLVED`),
];
const backToOpen = ['REDELIVERED', 'CREDITED', 'REJECTED', 'FORMAL', 'RESOLVED'].map(
  (from) => `${from}>OPEN`,
);

/** Days on which the subscription's title appears, in a range of days. */
const issuesIn = (first: string, last: string): string =>
  `(SELECT count(*)::int FROM generate_series(${first}, ${last}, interval '1 day') AS day
    WHERE extract(isodow FROM day)::int = ANY (titles.weekdays))`;

/**
 * Each term keeps its own price, days and issues: one that was renewed at another price is not given back at the mean.
 * What a subscription stands at follows from its days, so it has no status of its own any more.
 */
export class TermsOfSubscriptions1764000013000 implements MigrationInterface {
  readonly name = 'TermsOfSubscriptions1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subscription_terms (
        id uuid CONSTRAINT subscription_terms_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        subscription_id uuid NOT NULL,
        number int NOT NULL CONSTRAINT subscription_terms_number_positive CHECK (number > 0),
        -- As they were sold: pauses and credits move the subscription's last day, and never these.
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        -- The day from which months are counted, so that a 31st is not lost in a shorter month.
        anchor_on date NOT NULL,
        issues int NOT NULL CONSTRAINT subscription_terms_issues_positive CHECK (issues > 0),
        price_minor bigint NOT NULL CONSTRAINT subscription_terms_price_range CHECK (price_minor BETWEEN 0 AND 100000000000),
        refunded_issues int NOT NULL DEFAULT 0 CONSTRAINT subscription_terms_refunded_issues CHECK (refunded_issues BETWEEN 0 AND issues),
        refunded_minor bigint NOT NULL DEFAULT 0 CONSTRAINT subscription_terms_refund_covered
          CHECK (refunded_minor BETWEEN 0 AND price_minor * refunded_issues / issues),
        -- The entry with which it was given back.
        refund_entry_id uuid CONSTRAINT subscription_terms_refund_fkey REFERENCES subscription_entries (id),
        CONSTRAINT subscription_terms_days CHECK (ends_on >= starts_on AND anchor_on <= ends_on + 1),
        CONSTRAINT subscription_terms_number_unique UNIQUE (subscription_id, number),
        CONSTRAINT subscription_terms_subscription_fkey FOREIGN KEY (subscription_id, organisation_id) REFERENCES subscriptions (id, organisation_id)
      );
      ${auditSql('subscription_terms', 'PaperSubscription', 'subscription_id')}
      ${protect('subscription_terms', { staff: 'SELECT, INSERT, UPDATE', readers: ['distribution_finance'] })}

      -- Terms from the entries. Days that were granted moved the ends, and were not sold: each is taken off the term in
      -- which it was granted; so are the days of a gap before it began again.
      WITH starts AS (
        SELECT subscription_id, effective_on, amount_minor, entered_at, id,
          row_number() OVER term::int AS number,
          lead(effective_on) OVER term AS next_on, lead(entered_at) OVER term AS next_at
        FROM subscription_entries WHERE kind IN ('START', 'RENEW')
        WINDOW term AS (PARTITION BY subscription_id ORDER BY entered_at, id)
      ), sold AS (
        SELECT starts.*, subscription.organisation_id, subscription.title_id,
          greatest(effective_on, coalesce(next_on, ends_on + 1)
            - (SELECT coalesce(sum(days), 0)::int FROM subscription_entries granted
               WHERE granted.subscription_id = starts.subscription_id AND granted.entered_at >= starts.entered_at
                 AND (next_at IS NULL OR granted.entered_at < next_at))
            - (SELECT coalesce(sum(upper(during) - lower(during)), 0)::int FROM pauses
               WHERE pauses.subscription_id = starts.subscription_id AND NOT upper_inf(during)
                 AND upper(during) = next_on AND NOT EXISTS (
                   SELECT FROM subscription_entries resumed WHERE resumed.subscription_id = starts.subscription_id
                     AND resumed.kind IN ('RESUME', 'STOP') AND resumed.effective_on = upper(during)))
            - 1) AS last_on
        FROM starts JOIN subscriptions subscription ON subscription.id = subscription_id
      )
      INSERT INTO subscription_terms (id, organisation_id, subscription_id, number, starts_on, ends_on, anchor_on, issues, price_minor)
      SELECT gen_random_uuid(), sold.organisation_id, subscription_id, number, effective_on, last_on,
        -- Months of a term of the former release are not known: the next one is counted from its end.
        last_on + 1, greatest(1, ${issuesIn('effective_on', 'last_on')}), amount_minor
      FROM sold JOIN titles ON titles.id = sold.title_id;

      -- What was given back was a share of all; each term bears its part, and the last ones what the first cannot.
      WITH bearing AS (
        SELECT term.id, subscription.refunded_minor, term.price_minor,
          sum(term.price_minor) OVER (PARTITION BY term.subscription_id ORDER BY number DESC) - term.price_minor AS borne
        FROM subscription_terms term JOIN subscriptions subscription ON subscription.id = term.subscription_id
        WHERE subscription.refunded_minor > 0
      )
      UPDATE subscription_terms term SET
        refunded_minor = least(bearing.price_minor, bearing.refunded_minor - borne),
        refunded_issues = least(issues, ceil(issues * least(bearing.price_minor, bearing.refunded_minor - borne)::numeric / bearing.price_minor)::int),
        refund_entry_id = (SELECT entry.id FROM subscription_entries entry WHERE entry.subscription_id = term.subscription_id AND entry.kind = 'REFUND')
      FROM bearing WHERE bearing.id = term.id AND bearing.refunded_minor > borne;

      DROP TRIGGER subscriptions_first_status ON subscriptions;
      DROP TRIGGER subscriptions_next_status ON subscriptions;
      DROP INDEX subscriptions_by_status, subscriptions_by_status_of_all, subscriptions_by_end, subscriptions_by_end_of_all;
      ALTER TABLE subscriptions
        DROP CONSTRAINT subscriptions_stop, DROP CONSTRAINT subscriptions_refund_after_stop, DROP CONSTRAINT subscriptions_term,
        DROP COLUMN status, DROP COLUMN price_paid_minor, DROP COLUMN refunded_minor,
        ADD CONSTRAINT subscriptions_stop CHECK (stopped_on BETWEEN starts_on AND ends_on + 1),
        ADD CONSTRAINT subscriptions_term CHECK (ends_on >= starts_on AND ends_on <= starts_on + 36525);
      CREATE INDEX subscriptions_by_end ON subscriptions (organisation_id, ends_on, id);
      CREATE INDEX subscriptions_by_end_of_all ON subscriptions (ends_on, id);
      CREATE INDEX subscriptions_by_stop ON subscriptions (organisation_id, reference, id) WHERE stopped_on IS NOT NULL;
      CREATE INDEX subscriptions_by_stop_of_all ON subscriptions (reference, id) WHERE stopped_on IS NOT NULL;
      CREATE INDEX pauses_by_days ON pauses USING gist (during);

      ALTER TABLE subscription_entries
        ADD COLUMN reason text CONSTRAINT subscription_entries_reason_short CHECK (length(btrim(reason)) BETWEEN 1 AND 500),
        DROP CONSTRAINT subscription_entries_one_credit,
        DROP CONSTRAINT subscription_entries_credit_named,
        DROP CONSTRAINT subscription_entries_kind_known,
        ADD CONSTRAINT subscription_entries_kind_known CHECK (kind IN
          ('START', 'RENEW', 'PAUSE', 'RESUME', 'MOVE', 'TEMPORARY_ADDRESS', 'STOP', 'RESTART', 'EXPIRE', 'REFUND', 'COMPLAINT_CREDIT',
           'CREDIT_WITHDRAWN', 'REFUND_REVERSED', 'TERM_WITHDRAWN', 'PRICE_CORRECTED', 'ISSUE_CANCELLED')),
        ADD CONSTRAINT subscription_entries_credit_named
          CHECK (kind NOT IN ('COMPLAINT_CREDIT', 'CREDIT_WITHDRAWN') OR complaint_id IS NOT NULL);

      -- What made a complaint good: each missed issue once, whatever the complaints about it are called.
      ALTER TABLE complaints
        ADD COLUMN remedy text CONSTRAINT complaints_remedy_known CHECK (remedy IN ('REDELIVERED', 'CREDITED'));
      ALTER TABLE complaints RENAME COLUMN credited_days TO credited_issues;
      WITH remedied AS (
        SELECT id, CASE WHEN credited_issues > 0 THEN 'CREDITED' ELSE 'REDELIVERED' END AS remedy,
          row_number() OVER (PARTITION BY subscription_id, plan_id ORDER BY credited_issues DESC, filed_at, id) AS place
        FROM complaints WHERE credited_issues > 0 OR carrier_charge_minor > 0 OR status IN ('REDELIVERED', 'CREDITED')
      )
      UPDATE complaints SET remedy = remedied.remedy FROM remedied WHERE remedied.id = complaints.id AND place = 1;
      ALTER TABLE complaints
        ADD CONSTRAINT complaints_credit_is_an_issue CHECK (remedy <> 'CREDITED' OR credited_issues > 0);
      ${otherSteps('complaints', [...complaintSteps, ...backToOpen])}
      CREATE UNIQUE INDEX complaints_one_remedy ON complaints (subscription_id, plan_id) WHERE remedy IS NOT NULL;
      CREATE INDEX complaints_by_credit ON complaints (subscription_id, issue_date) WHERE remedy = 'CREDITED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX complaints_one_remedy, complaints_by_credit;
      ${otherSteps('complaints', complaintSteps)}
      ALTER TABLE complaints DROP CONSTRAINT complaints_credit_is_an_issue, DROP COLUMN remedy;
      ALTER TABLE complaints RENAME COLUMN credited_issues TO credited_days;
      ALTER TABLE subscription_entries DROP COLUMN reason,
        DROP CONSTRAINT subscription_entries_kind_known, DROP CONSTRAINT subscription_entries_credit_named,
        ADD CONSTRAINT subscription_entries_one_credit UNIQUE (complaint_id),
        ADD CONSTRAINT subscription_entries_kind_known CHECK (kind IN
          ('START', 'RENEW', 'PAUSE', 'RESUME', 'MOVE', 'TEMPORARY_ADDRESS', 'STOP', 'EXPIRE', 'REFUND', 'COMPLAINT_CREDIT')),
        ADD CONSTRAINT subscription_entries_credit_named CHECK ((kind = 'COMPLAINT_CREDIT') = (complaint_id IS NOT NULL));
      DROP INDEX pauses_by_days, subscriptions_by_stop, subscriptions_by_stop_of_all, subscriptions_by_end, subscriptions_by_end_of_all;
      ALTER TABLE subscriptions
        ADD COLUMN status text NOT NULL DEFAULT 'ACTIVE' CONSTRAINT subscriptions_status_known CHECK (status IN ('ACTIVE', 'PAUSED', 'STOPPED', 'EXPIRED')),
        ADD COLUMN price_paid_minor bigint NOT NULL DEFAULT 0,
        ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0;
      UPDATE subscriptions SET
        price_paid_minor = (SELECT coalesce(sum(price_minor), 0) FROM subscription_terms WHERE subscription_id = subscriptions.id),
        refunded_minor = (SELECT coalesce(sum(refunded_minor), 0) FROM subscription_terms WHERE subscription_id = subscriptions.id),
        status = CASE WHEN stopped_on IS NOT NULL THEN 'STOPPED'
          WHEN EXISTS (SELECT FROM pauses WHERE subscription_id = subscriptions.id AND upper_inf(during)) THEN 'PAUSED' ELSE 'ACTIVE' END;
      ALTER TABLE subscriptions DROP CONSTRAINT subscriptions_stop,
        ADD CONSTRAINT subscriptions_stop CHECK ((status = 'STOPPED') = (stopped_on IS NOT NULL) AND stopped_on BETWEEN starts_on AND ends_on + 1),
        ADD CONSTRAINT subscriptions_price_range CHECK (price_paid_minor BETWEEN 0 AND 100000000000),
        ADD CONSTRAINT subscriptions_refund_covered CHECK (refunded_minor BETWEEN 0 AND price_paid_minor),
        ADD CONSTRAINT subscriptions_refund_after_stop CHECK (refunded_minor = 0 OR status = 'STOPPED') NOT VALID;
      CREATE INDEX subscriptions_by_status ON subscriptions (organisation_id, status, reference);
      CREATE INDEX subscriptions_by_status_of_all ON subscriptions (status, reference, id);
      CREATE INDEX subscriptions_by_end ON subscriptions (organisation_id, ends_on, id) WHERE status = 'ACTIVE';
      CREATE INDEX subscriptions_by_end_of_all ON subscriptions (ends_on, id) WHERE status = 'ACTIVE';
      ${statusStepsSql('subscriptions', ['>ACTIVE', 'ACTIVE>PAUSED', 'PAUSED>ACTIVE', 'ACTIVE>STOPPED', 'PAUSED>STOPPED', 'ACTIVE>EXPIRED', 'EXPIRED>ACTIVE'])}
      DROP TABLE subscription_terms;
    `);
  }
}
