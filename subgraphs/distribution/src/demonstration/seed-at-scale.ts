import { scaleIdSql } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { company, outletId, routeId, titleId } from './network.seed.ts';

const subscribersPerScale = 200;
const plansPerScale = 10;

/**
 * Adds 200 × `scale` synthetic subscribers, each with an address and a subscription, and 10 × `scale` plans from 2000 on
 * with draws, a notice, a run and two complaints each. Goes with the seed `network`. A second call adds as many more.
 */
export const seedAtScale = async ({ subscriberRepository }: DataSources, scale: number): Promise<void> => {
  const run = (sql: string, parameters: unknown[]) => subscriberRepository.query(sql, parameters);
  const [{ people, plans }] = await run(
    `SELECT (SELECT count(*)::int FROM subscribers WHERE reference LIKE 'SCALE-%') AS people,
            (SELECT count(*)::int FROM issue_plans WHERE issue_date < '2023-01-01') AS plans`,
    [],
  );
  const person = [people + 1, people + subscribersPerScale * scale, company];
  const plan = [plans + 1, plans + plansPerScale * scale, company];
  const numbers = 'generate_series($1::int, $2::int) AS n';
  const id = (type: string) => scaleIdSql(type, 'n');
  await run(
    `INSERT INTO subscribers (id, organisation_id, reference, kind)
     SELECT ${id('Subscriber')}, $3, 'SCALE-' || n, 'PERSON' FROM ${numbers}`,
    person,
  );
  await run(
    `INSERT INTO subscriber_contacts (subscriber_id, organisation_id, name, phone)
     SELECT ${id('Subscriber')}, $3, '合成' || n, '1380000' || lpad((n % 10000)::text, 4, '0') FROM ${numbers}`,
    person,
  );
  await run(
    `INSERT INTO delivery_addresses (id, organisation_id, subscriber_id, address)
     SELECT ${id('DeliveryAddress')}, $3, ${id('Subscriber')}, '合成路' || n || '號' FROM ${numbers}`,
    person,
  );
  await run(
    `INSERT INTO subscriptions (id, organisation_id, reference, subscriber_id, title_id, copies, starts_on, ends_on)
     SELECT ${id('PaperSubscription')}, $3, 'SCALE-' || n, ${id('Subscriber')}, $4, 1, '2000-01-01', '2009-12-31' FROM ${numbers}`,
    [...person, titleId],
  );
  await run(
    `INSERT INTO subscription_terms (id, organisation_id, subscription_id, number, starts_on, ends_on, anchor_on, issues, copies, price_minor)
     SELECT ${id('PaperSubscriptionTerm')}, $3, ${id('PaperSubscription')}, 1, '2000-01-01', '2009-12-31', '2000-01-01', 3653, 1, 360000
     FROM ${numbers}`,
    person,
  );
  await run(
    `INSERT INTO placements (id, organisation_id, subscription_id, kind, delivery, address_id, during)
     SELECT ${id('DeliveryPlacement')}, $3, ${id('PaperSubscription')}, 'REGULAR', 'CARRIER', ${id('DeliveryAddress')}, '[2000-01-01,)'
     FROM ${numbers}`,
    person,
  );
  await run(
    `INSERT INTO subscription_entries (id, organisation_id, subscription_id, kind, effective_on, amount_minor)
     SELECT ${id('SubscriptionEntry')}, $3, ${id('PaperSubscription')}, 'START', '2000-01-01', 360000 FROM ${numbers}`,
    person,
  );

  await run(
    `INSERT INTO issue_plans (id, organisation_id, title_id, issue_id, issue_date, is_synthetic, status)
     SELECT ${id('IssuePlan')}, $3, $4, ${id('NewspaperIssue')}, date '2000-01-01' + n, true, 'COLLECTING' FROM ${numbers}`,
    [...plan, titleId],
  );
  await run(
    `INSERT INTO draws (id, organisation_id, plan_id, kind, route_id, outlet_id, copies)
     SELECT ${scaleIdSql('Draw', 'n * 2 + place')}, $3, ${id('IssuePlan')}, CASE place WHEN 0 THEN 'SUBSCRIPTION' ELSE 'SINGLE_COPY' END,
       CASE place WHEN 0 THEN $4::uuid END, CASE place WHEN 1 THEN $5::uuid END, 1000
     FROM ${numbers}, generate_series(0, 1) AS place`,
    [...plan, routeId(0), outletId(0)],
  );
  await run(
    `INSERT INTO print_notices (id, organisation_id, plan_id, issue_id, issue_date, printer_id, number, kind, copies, issued_at)
     SELECT ${id('PrintNotice')}, $3, ${id('IssuePlan')}, ${id('NewspaperIssue')}, date '2000-01-01' + n,
       ${scaleIdSql('Organisation', 'n % 20 + 1')}, 1, 'ORIGINAL', 2000, timestamptz '2000-01-01T00:00:00Z' + n * interval '1 day'
     FROM ${numbers}`,
    plan,
  );
  await run(
    `INSERT INTO delivery_runs (id, organisation_id, plan_id, route_id, carrier_id, issue_date, deadline_at, copies, status, copy_rate_minor)
     SELECT ${id('DeliveryRun')}, $3, ${id('IssuePlan')}, routes.id, carrier_id, date '2000-01-01' + n,
       timestamptz '2000-01-01T07:00:00+08' + n * interval '1 day', 2000, 'PLANNED', 10
     FROM ${numbers}, routes WHERE routes.id = $4`,
    [...plan, routeId(0)],
  );
  await run(
    `INSERT INTO complaints (id, organisation_id, reference, subscription_id, plan_id, route_id, issue_date, code, status, filed_at)
     SELECT ${scaleIdSql('Complaint', 'n * 2 + place')}, $3, 'SCALE-' || n || '-' || place, ${id('PaperSubscription')}, ${id('IssuePlan')}, $4,
       date '2000-01-01' + n, CASE place WHEN 0 THEN 'MISSED' ELSE 'WET' END, 'OPEN',
       timestamptz '2000-01-01T08:00:00+08' + n * interval '1 day'
     FROM ${numbers}, generate_series(0, 1) AS place`,
    [...plan, routeId(0)],
  );
};
