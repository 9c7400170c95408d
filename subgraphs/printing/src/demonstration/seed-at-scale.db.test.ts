import { beforeAll, expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';

const graph = await testSubgraph(printing, { seeds: Object.keys(printing.demonstration!.seeds), scale: 50 });

/** Four plates of each run of the set, one in twenty of them scrapped, and what is to be made tomorrow. */
beforeAll(async () => {
  await graph.sql(`
    SET session_replication_role = replica;
    INSERT INTO press_plates (id, organisation_id, run_id, page_number, number, status, due_at, is_synthetic)
      SELECT gen_random_uuid(), organisation_id, id, page, 1, CASE WHEN random() < 0.05 THEN 'SCRAPPED' ELSE 'MOUNTED' END, planned_start, true
      FROM press_runs, generate_series(1, 4) AS page WHERE planned_start < '2020-01-01';
    INSERT INTO press_plates (id, organisation_id, run_id, page_number, number, reason, status, due_at, is_synthetic)
      SELECT gen_random_uuid(), organisation_id, run_id, page_number, 2, 'Tomorrow', 'ORDERED', now() + interval '1 day', true
      FROM press_plates WHERE page_number = 4 ORDER BY due_at LIMIT 40;
    RESET session_replication_role;
    ANALYZE press_plates`);
});

const order = seedId('PrintOrder', 'scale-777');
const press = seedId('Press', 'press-1');
const references = (type: string, ...slugs: string[]): string =>
  `[${slugs.map((slug) => `{ __typename: "${type}", id: "${seedId(type, slug)}" }`).join(', ')}]`;
const page = 'first: 20) { nodes { id } pageInfo { endCursor } }';

test.each([
  ['orders', `{ printOrders(${page} }`],
  ['orders in a frequent status', `{ printOrders(status: INVOICED, ${page} }`],
  ['orders in a rare status', `{ printOrders(status: QUOTED, ${page} }`],
  ['orders of an issue', `{ printOrders(issueId: "${seedId('NewspaperIssue', 'scale-777')}", ${page} }`],
  ['what orders cost', '{ printOrders(first: 20) { nodes { cost { paper { amountMinor } } } } }'],
  ['runs', `{ pressRuns(${page} }`],
  ['the last runs', `{ pressRuns(orderBy: START_LAST, ${page} }`],
  ['the largest invoices', `{ printInvoices(orderBy: LARGEST, ${page} }`],
  ['what is due first', `{ printInvoices(orderBy: DUE_FIRST, ${page} }`],
  ['plates', `{ pressPlates(${page} }`],
  ['plates of a run', `{ pressPlates(runId: "${seedId('PressRun', 'scale-777')}", ${page} }`],
  ['plates in work', `{ pressPlates(status: ORDERED, ${page} }`],
  ['plates that are late', `{ pressPlates(isLate: true, ${page} }`],
  [
    'plates of a night',
    `{ pressPlates(due: { from: "2001-02-03T00:00:00Z", until: "2001-02-05T00:00:00Z" }, ${page} }`,
  ],
  [
    'what an order cost, with its plates',
    `{ printOrder(id: "${order}") { cost { total { amountMinor } remadePlates { amountMinor } } } }`,
  ],
  [
    'runs of a time',
    `{ pressRuns(times: { from: "2001-02-03T00:00:00Z", until: "2001-02-05T00:00:00Z" }, ${page} }`,
  ],
  ['a calendar', `{ press(id: "${press}") { runs(times: { from: "2001-02-03T00:00:00Z" }, ${page} } }`],
  [
    'an order with its runs and their paper',
    `{ printOrder(id: "${order}") { goodCopies runs { stops { kind } paper { kg reel { number } } } } }`,
  ],
  ['the reels on hand', '{ paperStocks { onHandKg onHandValue { amountMinor } reels { nodes { id } } } }'],
  ['reels of the past', '{ paperStocks { reels(usedUp: true) { nodes { id } } } }'],
  [
    'issues',
    `{ _entities(representations: ${references('NewspaperIssue', 'hzrb-2024-05-08', 'scale-5', 'scale-4999')}) {
      ... on NewspaperIssue { goodCopies printOrders { id } paperTakenKg pressRuns { id paper { kg } } } } }`,
  ],
  [
    'organisations with what they had printed, and a month',
    `{ works: _entities(representations: ${references('Organisation', 'printing')}) {
        ... on Organisation { printingFigures(month: "2001-02") { runs paperKg } } }
      customers: _entities(representations: ${references('Organisation', 'printing', 'scale-7')}) {
        ... on Organisation { printOrders(${page} } } }`,
  ],
])('%s: read through indexes', async (_, query) => {
  for (const viewer of [viewers.printing, viewers.distribution, viewers.headquarters, viewers.finance]) {
    const plans = await graph.plansOf(async () => {
      const { errors = [] } = await graph.ask(query, { as: viewer });
      // A partner sees counts of issues, and no list of business.
      const isPartner = viewer === viewers.distribution;
      for (const { extensions } of errors) expect([isPartner, extensions?.code]).toEqual([true, 'FORBIDDEN']);
    }, viewer);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans)
      expect(plan).not.toMatch(
        /Seq Scan on (print_orders|press_runs|press_plates|paper_reels|paper_consumptions|issue_prints)/,
      );
  }
});

test('what the set has used up and printed adds up', async () => {
  const { data } = await graph.ask(
    `{ _entities(representations: ${references('Organisation', 'printing')}) { ... on Organisation {
      printingFigures(month: "2001-02") { runs goodCopies wasteCopies paperKg books { accrued { amountMinor } cost { amountMinor } } } } } }`,
    { as: viewers.headquarters },
  );
  // 28 days with six runs.
  expect(data._entities[0].printingFigures).toMatchObject({ runs: 168, wasteCopies: '33600' });
  const [{ left }] = await graph.sql(
    `SELECT sum(remaining_grams)::int AS left FROM paper_reels WHERE number LIKE 'scale-%'`,
  );
  expect(left).toBe(0);
});
