import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import {
  crawl,
  refusalOf,
  staffOf,
  type TestSubgraph,
  tablesOf,
  testSubgraph,
  viewers,
} from '@media-graph/testing';
import { distribution } from './subgraph.ts';
import { twinAttempts } from './testing/twin-attempts.ts';
import { twinDesk } from './testing/twin-desk.ts';

const graph = await testSubgraph(distribution);
const one = await twinDesk(graph, 'ALPHA');
const other = await twinDesk(graph, 'BETA');
for (const { act, organisation: organisationId } of [one, other])
  await act('closeDistributionMonth', { organisationId, month: '2020-01' }, viewers.finance);
const idsOf = ({ things }: typeof one) => things.map(([, id]) => id);
const given = {
  ...{ month: '"2024-05"', purpose: '"a test of who sees what"', on: '"2024-05-08"', until: '"2099-01-01"' },
};
const everything = (as: Viewer, by: Pick<TestSubgraph, 'schema' | 'ask'> = graph) =>
  crawl(by, as, [...one.things, ...other.things], { given, depth: 3 });

/** An id, a cursor or a column of the query may have the same digits as a telephone number. */
const withoutNumbers = (text: string): string =>
  text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|"(?:column|startCursor|endCursor)":[^,}]*/g, '');

test('the crawl asks for every field that is written here', async () => {
  const asked: string[] = [];
  const ask: TestSubgraph['ask'] = async (query) => {
    asked.push(query);
    return { data: null };
  };
  await everything(anonymous, { schema: graph.schema, ask });
  const words = new Set(asked.join(' ').match(/\w+/g));
  const missing = Object.values(graph.schema.getTypeMap())
    .filter(
      ({ name, astNode }) =>
        astNode?.kind === 'ObjectTypeDefinition' &&
        !/^_|^(Query|Mutation|UserError|.*Series.*|PersonErasure|DataSubjectRequest)$|(Payload|Edge)$|^Kept/.test(
          name,
        ),
    )
    .flatMap((type) => Object.keys((type as { getFields?: () => object }).getFields?.() ?? {}))
    .filter((field) => !words.has(field));
  // The other form of a page's nodes, and what the gateway brings.
  expect([...new Set(missing)].sort()).toEqual(['edges', 'goodCopies']);
});

test.each([
  ['the one', one, other],
  ['the other', other, one],
])('staff of %s see all of their own and nothing of the twin', async (_, own, twin) => {
  const { text, errors } = await everything(own.staff);
  for (const { path, extensions } of errors)
    expect([path?.at(-1), extensions?.code]).toEqual([
      expect.stringMatching(
        /^(distribution(Figures|Months|Settings)|paperSubscriptionGrowth|changeReason|a0)$/,
      ), // a0: the keeper's log
      'FORBIDDEN',
    ]);
  for (const seen of [own.mark, `HUMAN${own.mark}`, `B-${own.mark}`, '歐陽成']) expect(text).toContain(seen);
  expect(text).not.toContain(twin.mark);
  for (const id of idsOf(own).slice(0, -1)) expect(text).toContain(id);
});

test.each([
  ['a reader', anonymous],
  ['an editor', viewers.editor],
  ['staff of a company that is none of these', staffOf(randomUUID())],
  ['staff of no organisation', { ...anonymous, subject: 'nobody', roles: ['staff'] }],
])('%s sees nothing of either', async (_, viewer) => {
  const { text, codes } = await everything(viewer);
  for (const { mark } of [one, other]) expect(text).not.toContain(mark);
  expect(text).not.toMatch(/138\*|139\*|copies":1/);
  expect(codes).toEqual([refusalOf(viewer)]);
});

test.each([
  ['headquarters', viewers.headquarters],
  ['finance', viewers.finance],
])('%s sees the figures of both and nobody in person, and logs nothing', async (role, viewer) => {
  const log = () => graph.sql('SELECT count(*) FROM personal_data_access');
  const before = await log();
  const { text, codes } = await everything(viewer);
  for (const { mark } of [one, other]) expect(text).toContain(mark);
  expect(text).not.toContain('HUMAN');
  expect(withoutNumbers(text).match(/歐陽|138\*|139\*|1391|1381/g)).toBeNull();
  expect(text.includes('"pricePaid"')).toBe(role === 'finance');
  expect(codes).toEqual(['FORBIDDEN']);
  expect(await log()).toEqual(before);
});

test("no mutation with a twin's ids does anything to the twin", async () => {
  const { text: before } = await everything(other.staff);
  const [{ id: returnId }] = await graph.sql('SELECT id FROM copy_returns WHERE organisation_id = $1', [
    other.organisation,
  ]);
  const attempts = twinAttempts(one, other, returnId);
  for (const [mutation, input] of attempts) {
    expect([mutation, (await one.act(mutation, input)).code]).toEqual([mutation, 'NOT_FOUND']);
    for (const as of [viewers.anonymous, viewers.headquarters, viewers.finance])
      expect([mutation, (await one.act(mutation, input, as)).code]).toEqual([mutation, 'FORBIDDEN']);
  }
  expect((await everything(other.staff)).text).toBe(before);
  const changing = Object.keys(graph.schema.getMutationType()!.getFields());
  const harmless = [
    'indexPaperSubscribers',
    'addDistributedTitle',
    'addDeliveryCarrier',
    'addDeliveryVehicle',
    'registerPaperSubscriber',
    // The keeper's and finance's, of every company.
    'orderSubscriberErasure',
    'closeDistributionMonth',
    'reopenDistributionMonth',
    // Managers', of their own company.
    'addPaperRatePlan',
    'updatePaperRatePlan',
    'setDeliveryOutletDiscount',
    'withdrawDeliveryOutletDiscount',
    'setDistributionSetting',
    'withdrawDistributionSetting',
  ];
  expect(changing.filter((name) => !attempts.some(([tried]) => tried === name)).sort()).toEqual(
    harmless.sort(),
  );
});

const openToAll = ['company_profiles', 'titles'];
const ofHeadquarters = [
  ...['carriers', 'outlets', 'routes', 'route_stops', 'issue_plans', 'draws', 'print_notices'],
  ...[
    'delivery_runs',
    'copy_returns',
    'delivery_shortfalls',
    'complaints',
    'monthly_figures',
    'closed_months',
  ],
  ...['issue_cancellations', 'company_settings'],
];
const ofFinance = [
  'outlet_discounts',
  ...['rate_plans', 'paper_invoices', 'paper_credit_notes', 'paper_payments'],
  'subscribers',
  'subscriptions',
  'subscription_terms',
  'pauses',
  'subscription_entries',
  'settlements',
  'carrier_charges',
  'subscription_months',
];

test.each([
  ['distribution_reader', openToAll],
  ['distribution_staff', openToAll],
  ['distribution_headquarters', [...openToAll, ...ofHeadquarters]],
  ['distribution_finance', [...openToAll, ...ofHeadquarters, ...ofFinance]],
])('the row policies alone let %s see of the twin', async (role, expected) => {
  const known = tablesOf(distribution);
  const tables: { name: string; secured: boolean }[] = await graph.sql(
    `SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS secured FROM pg_class
     JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'organisation_id'
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN ('audit_log', 'personal_data_access')`,
  );
  expect(tables.length).toBeGreaterThanOrEqual(37);
  expect(tables.filter(({ secured }) => !secured)).toEqual([]);
  const seen: string[] = [];
  await graph.sql('BEGIN');
  try {
    await graph.sql(`SELECT set_config('role', $1, true), set_config('app.organisation', $2, true)`, [
      ...[role, one.organisation],
    ]);
    for (const { name } of tables) {
      const theirs = await graph.sql(`SELECT 1 FROM ${name} WHERE organisation_id = $1`, [
        other.organisation,
      ]);
      if (theirs.length > 0) seen.push(name);
      const [own] = await graph.sql(`SELECT 1 AS one FROM ${name} WHERE organisation_id = $1`, [
        one.organisation,
      ]);
      if (role === 'distribution_staff' && known.has(name)) expect([name, own]).toEqual([name, { one: 1 }]);
    }
  } finally {
    await graph.sql('ROLLBACK');
  }
  expect(seen.sort()).toEqual([...expected].sort());
});
