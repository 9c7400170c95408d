import { afterAll, expect, test } from '@jest/globals';
import { createDataSource, migrate } from '@media-graph/subgraph';
import { testDatabase } from '@media-graph/testing';
import { distribution } from './subgraph.ts';

const { modules, migrations } = distribution;
const former = migrations.findIndex(({ name }) => name.startsWith('TermsOfSubscriptions'));
const database = await testDatabase({ ...distribution, migrations: migrations.slice(0, former) });
afterAll(() => database.drop());

const company = '00000000-0000-7000-8000-00000000000a';
const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

test('what the former release holds is kept: each term its price, what was given back, charges and runs', async () => {
  const before = createDataSource({ url: database.adminUrl, modules, migrations: [], poolSize: 1 });
  await before.initialize();
  await before.query('SET session_replication_role = replica');
  await before.query(`
    INSERT INTO company_profiles (organisation_id, service_area) VALUES ('${company}', '{"en": "x"}');
    INSERT INTO titles (id, organisation_id, code, name, weekdays, copy_price_minor)
      VALUES ('${id(1)}', '${company}', 'daily', '{"en": "x"}', '{1,2,3,4,5,6,7}', 100);
    INSERT INTO carriers (id, organisation_id, code, copy_rate_minor) VALUES ('${id(2)}', '${company}', 'C-1', 10);
    INSERT INTO routes (id, organisation_id, code, name, station, carrier_id, deadline) VALUES
      ('${id(53)}', '${company}', 'R-1', '{"en": "x"}', 'x', '${id(2)}', '07:00'), ('${id(55)}', '${company}', 'R-2', '{"en": "x"}', 'x', '${id(2)}', '07:00');
    INSERT INTO subscribers (id, organisation_id, reference, kind) VALUES ('${id(3)}', '${company}', 'S-1', 'PERSON');
    INSERT INTO subscriptions (id, organisation_id, reference, subscriber_id, title_id, copies, starts_on, ends_on, stopped_on, status, price_paid_minor, refunded_minor) VALUES
      ('${id(4)}', '${company}', 'A-1', '${id(3)}', '${id(1)}', 1, '2023-01-01', '2025-01-10', NULL, 'ACTIVE', 96000, 0),
      ('${id(5)}', '${company}', 'A-2', '${id(3)}', '${id(1)}', 1, '2023-01-01', '2023-12-31', '2023-07-02', 'STOPPED', 36500, 18300);
    INSERT INTO subscription_entries (id, organisation_id, subscription_id, kind, effective_on, days, amount_minor, entered_at) VALUES
      ('${id(11)}', '${company}', '${id(4)}', 'START', '2023-01-01', 0, 36000, '2023-01-01'),
      ('${id(12)}', '${company}', '${id(4)}', 'PAUSE', '2023-03-01', 0, 0, '2023-02-28'),
      ('${id(13)}', '${company}', '${id(4)}', 'RESUME', '2023-03-11', 10, 0, '2023-03-10'),
      ('${id(14)}', '${company}', '${id(4)}', 'RENEW', '2024-01-11', 0, 60000, '2023-12-20'),
      ('${id(15)}', '${company}', '${id(5)}', 'START', '2023-01-01', 0, 36500, '2023-01-01'),
      ('${id(16)}', '${company}', '${id(5)}', 'STOP', '2023-07-02', 0, 0, '2023-07-01'),
      ('${id(17)}', '${company}', '${id(5)}', 'REFUND', '2023-07-03', 0, -18300, '2023-07-03');
    INSERT INTO pauses (id, organisation_id, subscription_id, during) VALUES ('${id(21)}', '${company}', '${id(4)}', '[2023-03-01,2023-03-11)');
    INSERT INTO issue_plans (id, organisation_id, title_id, issue_date, status) VALUES ('${id(31)}', '${company}', '${id(1)}', '2023-06-01', 'CLOSED');
    INSERT INTO settlements (id, organisation_id, carrier_id, month, status, runs, copies, copy_rate_minor, pay_minor, charges_minor, prepared_by)
      VALUES ('${id(51)}', '${company}', '${id(2)}', '2023-06', 'PREPARED', 1, 10, 9, 90, 90, 'me');
    INSERT INTO delivery_runs (id, organisation_id, plan_id, route_id, carrier_id, issue_date, deadline_at, copies, status, departed_at, completed_at) VALUES
      ('${id(52)}', '${company}', '${id(31)}', '${id(53)}', '${id(2)}', '2023-06-01', '2023-06-01', 10, 'COMPLETED', '2023-06-01', '2023-06-01'),
      ('${id(54)}', '${company}', '${id(31)}', '${id(55)}', '${id(2)}', '2023-07-01', '2023-07-01', 10, 'COMPLETED', '2023-07-01', '2023-07-01');
    INSERT INTO complaints (id, organisation_id, reference, subscription_id, plan_id, carrier_id, issue_date, code, status, filed_at, credited_days, carrier_charge_minor) VALUES
      ('${id(41)}', '${company}', 'B-1', '${id(4)}', '${id(31)}', '${id(2)}', '2023-06-01', 'MISSED', 'CREDITED', '2023-06-01', 1, 200),
      ('${id(42)}', '${company}', 'B-2', '${id(4)}', '${id(31)}', '${id(2)}', '2023-06-01', 'WET', 'CREDITED', '2023-06-02', 1, 100);
  `);
  await before.destroy();
  await migrate(distribution, database.ownerUrl);
  const after = createDataSource({ url: database.adminUrl, modules, migrations: [], poolSize: 1 });
  await after.initialize();
  const terms = await after.query(
    `SELECT subscription_id = '${id(4)}' AS renewed, number, starts_on::text AS first, ends_on::text AS last, issues, price_minor::int AS price,
       refunded_issues AS "backIssues", refunded_minor::int AS back, refund_entry_id IS NOT NULL AS noted FROM subscription_terms ORDER BY 1 DESC, 2`,
  );
  expect(terms).toEqual([
    {
      ...{ renewed: true, number: 1, first: '2023-01-01', last: '2023-12-31', issues: 365, price: 36_000 },
      ...{ backIssues: 0, back: 0, noted: false },
    },
    {
      ...{ renewed: true, number: 2, first: '2024-01-11', last: '2025-01-10', issues: 366, price: 60_000 },
      ...{ backIssues: 0, back: 0, noted: false },
    },
    {
      ...{ renewed: false, number: 1, first: '2023-01-01', last: '2023-12-31', issues: 365, price: 36_500 },
      ...{ backIssues: 183, back: 18_300, noted: true },
    },
  ]);
  expect(await after.query('SELECT reference, remedy FROM complaints ORDER BY 1')).toEqual([
    { reference: 'B-1', remedy: 'CREDITED' },
    { reference: 'B-2', remedy: null },
  ]);
  expect(await after.query('SELECT amount_minor::int AS charge FROM carrier_charges ORDER BY 1')).toEqual([
    { charge: 100 },
    { charge: 200 },
  ]);
  const runs = await after.query(
    'SELECT copy_rate_minor::int AS rate, settlement_id IS NOT NULL AS settled FROM delivery_runs ORDER BY issue_date',
  );
  expect(runs).toEqual([
    { rate: 9, settled: true },
    { rate: 10, settled: false },
  ]);
  await after.destroy();
});
