import { companyEntriesSql, dropCompanyEntriesSql, readDateRange } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accrualsOf } from '../src/accrual/accruals-of.ts';
import { protect } from './protect.ts';

const entered = `(entered_at AT TIME ZONE 'Asia/Shanghai')::date`;

export const books = {
  roles: ['distribution_staff', 'distribution_headquarters', 'distribution_finance'],
  tables: [
    'monthly_figures',
    'subscription_months',
    'subscription_entries',
    'delivery_runs',
    'carrier_charges',
  ],
  selects: [
    // Months before this service kept its books, as they were reported.
    `SELECT organisation_id, (month || '-01')::date, revenue_minor, revenue_minor, revenue_minor, cost_minor FROM monthly_figures`,
    `SELECT organisation_id, month, amount_minor, 0::bigint, 0::bigint, 0::bigint FROM subscription_months`,
    `SELECT organisation_id, ${entered}, 0, amount_minor, amount_minor, 0 FROM subscription_entries WHERE amount_minor <> 0`,
    `SELECT organisation_id, issue_date, 0, 0, 0, copies * copy_rate_minor FROM delivery_runs WHERE status = 'COMPLETED'`,
    `SELECT organisation_id, ${entered}, 0, 0, 0, -amount_minor FROM carrier_charges`,
  ],
} as const;

const read = ['subscriptions', 'titles', 'subscription_terms', 'pauses', 'complaints'];

/** The months of subscriptions of the former release. */
const accrueAll = async (runner: QueryRunner): Promise<void> => {
  for (const table of read) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  const subscriptions = await runner.query(`
    SELECT s.id, s.organisation_id AS "organisationId", s.starts_on::text AS "startsOn", s.ends_on::text AS "endsOn", s.stopped_on::text AS "stoppedOn", titles.weekdays,
      (SELECT json_agg(json_build_object('endsOn', t.ends_on, 'issues', t.issues, 'priceMinor', t.price_minor::text,
         'refundedIssues', t.refunded_issues, 'refundedMinor', t.refunded_minor::text) ORDER BY t.number)
       FROM subscription_terms t WHERE t.subscription_id = s.id) AS terms,
      ARRAY(SELECT during::text FROM pauses WHERE subscription_id = s.id
        UNION ALL SELECT daterange(issue_date, issue_date, '[]')::text FROM complaints WHERE subscription_id = s.id AND remedy = 'CREDITED') AS without
    FROM subscriptions s JOIN titles ON titles.id = s.title_id`);
  for (const { id, organisationId, endsOn, terms, without, ...one } of subscriptions) {
    const sold = (terms ?? []).map((term: { priceMinor: string; refundedMinor: string }) => ({
      ...term,
      priceMinor: BigInt(term.priceMinor),
      refundedMinor: BigInt(term.refundedMinor),
    }));
    const months = accrualsOf({ ...one, without: without.map(readDateRange), terms: sold }, endsOn);
    await runner.query(
      `INSERT INTO subscription_months SELECT $1, $2, * FROM unnest($3::date[], $4::int[], $5::bigint[])`,
      [
        id,
        organisationId,
        months.map(({ month }) => month),
        months.map(({ issues }) => issues),
        months.map(({ amountMinor }) => String(amountMinor)),
      ],
    );
  }
  for (const table of read) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
};

/** What the company earned, sold, received and paid to its carriers, day by day; subscriptions earn issue by issue. */
export class CompanyEntries1764000018000 implements MigrationInterface {
  readonly name = 'CompanyEntries1764000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE monthly_figures ADD revenue_minor bigint NOT NULL DEFAULT 0, ADD cost_minor bigint NOT NULL DEFAULT 0;
      CREATE TABLE subscription_months (
        subscription_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        month date NOT NULL CONSTRAINT subscription_months_first_day CHECK (extract(day FROM month) = 1),
        issues int NOT NULL,
        amount_minor bigint NOT NULL,
        CONSTRAINT subscription_months_pkey PRIMARY KEY (subscription_id, month),
        CONSTRAINT subscription_months_subscription FOREIGN KEY (subscription_id, organisation_id) REFERENCES subscriptions (id, organisation_id)
      );
      CREATE INDEX subscription_months_by_own_month ON subscription_months (organisation_id, month);
      CREATE INDEX subscription_entries_by_own_day ON subscription_entries (organisation_id, (${entered})) WHERE amount_minor <> 0;
      CREATE INDEX carrier_charges_by_own_day ON carrier_charges (organisation_id, (${entered}));
    `);
    await accrueAll(runner);
    await runner.query(`
      ${protect('subscription_months', { staff: 'SELECT, INSERT, UPDATE, DELETE', readers: ['distribution_finance'] })}
      ${companyEntriesSql(books)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropCompanyEntriesSql(books)}
      DROP TABLE subscription_months;
      DROP INDEX subscription_entries_by_own_day, carrier_charges_by_own_day;
      ALTER TABLE monthly_figures DROP COLUMN revenue_minor, DROP COLUMN cost_minor;`);
  }
}
