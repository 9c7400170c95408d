import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { titleId } from './network.seed.ts';

const graph = await testSubgraph(distribution, {
  seeds: Object.keys(distribution.demonstration!.seeds),
  scale: 40,
});

const page = 'first: 20) { nodes { id } pageInfo { endCursor } }';
const subscription = seedId('PaperSubscription', 'scale-777');
const subscriber = seedId('Subscriber', 'scale-777');
const plan = seedId('IssuePlan', 'scale-77');
const issues = ['scale-5', 'scale-77', 'hzrb-2024-05-08']
  .map((slug) => `{ __typename: "NewspaperIssue", id: "${seedId('NewspaperIssue', slug)}" }`)
  .join(', ');
const company = `{ __typename: "Organisation", id: "${seedId('Organisation', 'distribution')}" }`;

const queries: [string, string][] = [
  ['subscribers', `{ paperSubscribers(${page} }`],
  ['a customer number', `{ paperSubscribers(reference: "SCALE-777", ${page} }`],
  ['subscriptions', `{ paperSubscriptions(${page} }`],
  ['subscriptions in a frequent status', `{ paperSubscriptions(status: ACTIVE, ${page} }`],
  ['subscriptions that end', `{ expiringPaperSubscriptions(until: "2025-01-01", ${page} }`],
  [
    'subscriptions that renew themselves',
    `{ expiringPaperSubscriptions(until: "2025-01-01", hasAutoRenewal: true, first: 20) { totalCount nodes { renewalPlan { id } } } }`,
  ],
  ['subscriptions in a rare status', `{ paperSubscriptions(status: STOPPED, ${page} }`],
  [
    'a subscription',
    `{ paperSubscription(id: "${subscription}") { pauses { startsOn } entries(${page} subscriber { id } } }`,
  ],
  ['a subscriber', `{ paperSubscriber(id: "${subscriber}") { subscriptions(${page} } }`],
  ['plans', `{ issuePlans(${page} }`],
  [
    'a plan with all that belongs to it',
    `{ issuePlan(id: "${plan}") { draws(${page} notices { id } runs(${page} returns(${page} complaints(${page} } }`,
  ],
  [
    'runs of a plan, the late ones first',
    `{ issuePlan(id: "${plan}") { runs(orderBy: LATE_FIRST, ${page} } }`,
  ],
  ['notices', `{ printNotices(${page} }`],
  ['complaints', `{ deliveryComplaints(${page} }`],
  ['complaints in a frequent status', `{ deliveryComplaints(status: OPEN, ${page} }`],
  ['complaints in a rare status', `{ deliveryComplaints(status: FORMAL, ${page} }`],
  [
    'complaints about a route',
    `{ deliveryComplaints(routeId: "${seedId('DeliveryRoute', 'scale-7')}", ${page} }`,
  ],
  ['the oldest complaints', `{ deliveryComplaints(orderBy: OLDEST, ${page} }`],
  ['complaints that wait', `{ deliveryComplaints(isWaiting: true, orderBy: OLDEST, ${page} }`],
  ['complaints of a subscription', `{ deliveryComplaints(subscriptionId: "${subscription}", ${page} }`],
  ['complaints of an issue', `{ deliveryComplaints(planId: "${plan}", ${page} }`],
  [
    'complaints that came in within hours',
    '{ deliveryComplaints(filed: { from: "2001-02-01T00:00:00Z", until: "2001-02-02T00:00:00Z" }, first: 20) { nodes { id } aggregate { carrierCharge { amountMinor } } } }',
  ],
  ['notices of an issue', `{ printNotices(issueId: "${seedId('NewspaperIssue', 'scale-77')}", ${page} }`],
  ['notices to a works', `{ printNotices(printerId: "${seedId('Organisation', 'scale-7')}", ${page} }`],
  ['withdrawn notices', `{ printNotices(status: WITHDRAWN, ${page} }`],
  ['plans in a rare status', `{ issuePlans(status: CANCELLED, ${page} }`],
  ['a subscription by its reference', `{ paperSubscriptions(reference: "SCALE-777", ${page} }`],
  ['subscriptions to a title', `{ paperSubscriptions(titleId: "${titleId}", ${page} }`],
  ['invoices that are overdue', `{ paperInvoices(overdue: true, orderBy: DUE_FIRST, ${page} }`],
  ['invoices in a status', `{ paperInvoices(status: PAID, ${page} }`],
  [
    'what outlets sold in a month',
    '{ outletMonths(months: { from: "2024-05", until: "2024-05" }, first: 20) { nodes { outlet { code } sold { amountMinor } } aggregate { count } } }',
  ],
  [
    'what an outlet sold in a year',
    `{ outletMonths(months: { from: "2024-01", until: "2024-12" }, outletId: "${seedId('Outlet', '1')}", first: 20) { nodes { month unbilled { amountMinor } } } }`,
  ],
  ['invoices of an outlet', `{ paperInvoices(outletId: "${seedId('Outlet', '1')}", ${page} }`],
  ['rate plans', `{ paperRatePlans(${page} }`],
  [
    'subscriptions by a rate plan',
    `{ paperSubscriptions(ratePlanId: "${seedId('PaperRatePlan', 'HZRB offices')}", ${page} }`,
  ],
  ['subscriptions paid in a rare way', `{ paperSubscriptions(paidBy: CHEQUE, ${page} }`],
  [
    'subscriptions that end within days',
    `{ paperSubscriptions(ends: { from: "2024-12-01", until: "2024-12-31" }, orderBy: END_FIRST, ${page} }`,
  ],
  ['runs on a route', `{ deliveryRuns(routeId: "${seedId('DeliveryRoute', '1')}", ${page} }`],
  ['runs in a rare status', `{ deliveryRuns(status: DEPARTED, ${page} }`],
  ['runs of a day', `{ deliveryRuns(days: { from: "2001-02-01", until: "2001-02-01" }, ${page} }`],
  ['runs', `{ deliveryRuns(${page} }`],
  ['runs of a carrier', `{ deliveryRuns(carrierId: "${seedId('DeliveryCarrier', 'scale-7')}", ${page} }`],
  ['the oldest plans', `{ issuePlans(orderBy: OLDEST, ${page} }`],
  ['plans of a month', `{ issuePlans(days: { from: "2005-03-01", until: "2005-03-31" }, ${page} }`],
  [
    'issues',
    `{ _entities(representations: [${issues}]) { ... on NewspaperIssue { totalDraw deliveredAt complaints(${page} } } }`,
  ],
  [
    'a month',
    `{ _entities(representations: [${company}]) { ... on Organisation { distributionFigures(month: "2001-02") { complaints } } } }`,
  ],
];
const staffOnly: [string, string][] = [
  [
    'a transport list with its vehicles',
    `{ transportList(issueId: "${seedId('NewspaperIssue', 'hzrb-2024-05-08')}") { copies loads { carrier { code } vehicle { plateNumber driverName } excessCopies } } }`,
  ],
  ['who calls, by telephone number', `{ paperSubscribers(phone: "13800000777", ${page} }`],
  ['who calls, by name', `{ paperSubscribers(name: "合成777", ${page} }`],
  ['who calls, by address', `{ paperSubscribers(address: "合成路777號", ${page} }`],
  [
    'people',
    `{ paperSubscribers(first: 20) { nodes { name addresses { address } subscriptions { nodes { placements { startsOn address { address } } } } } } }`,
  ],
  [
    'a route sheet',
    `{ routeSheet(issueId: "${seedId('NewspaperIssue', 'hzrb-2024-05-08')}", routeId: "${seedId('DeliveryRoute', '2')}") {
      stops { name address products { copies } } } }`,
  ],
];

const large =
  /Seq Scan on (subscribers|subscriber_contacts|delivery_addresses|subscriptions|placements|subscription_entries|issue_plans|draws|print_notices|delivery_runs|copy_returns|complaints)/;
const scans = async (query: string, as: Viewer): Promise<string[]> => {
  const plans = await graph.plansOf(async () => {
    expect((await graph.ask(query, { as })).errors).toBeUndefined();
  }, as);
  expect(plans.length).toBeGreaterThan(0);
  return plans.filter((one) => large.test(one));
};

test.each([...queries, ...staffOnly])('staff read %s through indexes', async (_, query) => {
  expect(await scans(query, viewers.distribution)).toEqual([]);
});

test.each(queries)('finance reads %s through indexes', async (_, query) => {
  expect(await scans(query, viewers.finance)).toEqual([]);
});

test.each([
  [
    'paperSubscribers',
    'name phone addresses { address } subscriptions { nodes { title { code } placements { endsOn outlet { code } } pauses { startsOn } entries { nodes { kind } } } }',
  ],
  [
    'paperSubscriptions',
    'title { code } subscriber { name } placements { address { address } } pauses { startsOn } entries { nodes { kind } } refundable(on: "2024-05-08") { currency }',
  ],
  [
    'deliveryComplaints',
    'subscription { subscriber { name } } route { carrier { name } stops { sequence } }',
  ],
  [
    'issuePlans',
    'title { code } draws { nodes { route { code } outlet { code } } } notices { number } runs { nodes { carrier { code } } } returns { nodes { outlet { code } } } complaints(first: 3) { nodes { code } } deliveredAt',
  ],
  ['deliveryRoutes', 'carrier { phone } stops { outlet { code } address { address } }'],
  ['deliveryOutlets', 'name { zhHant } route { carrier { phone } } discounts { percent }'],
  ['deliveryVehicles', 'plateNumber driverName driverPhone assignments { carrier { phone } }'],
])('a page of %s is the same statements for 15 as for 100', async (list, fields) => {
  const count = async (first: number): Promise<number> => {
    const statements = await graph.statementsOf(async () => {
      const { errors } = await graph.ask(`{ ${list}(first: ${first}) { nodes { ${fields} } } }`, {
        as: viewers.distribution,
      });
      expect(errors).toBeUndefined();
    });
    return statements.length;
  };
  expect(await count(100)).toBe(await count(15));
});
