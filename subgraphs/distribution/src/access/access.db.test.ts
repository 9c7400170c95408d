import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import { type Answer, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { entities, entityQuery, rootQueries, schema } from '../testing/crawl.ts';
import { openDesk } from '../testing/desk.ts';

const graph = await testSubgraph(distribution);
const finance: Viewer = { ...anonymous, subject: 'finance', roles: ['finance'] };

/** The same business twice, each with its own mark in every text that is written. */
const company = async (mark: string) => {
  const desk = await openDesk(graph, randomUUID(), mark);
  const plan = await desk.dispatched('2024-05-08', { route: 100, outlet: 40 });
  const subscription = await desk.subscription();
  await desk.made(
    'pauseSubscription',
    { id: subscription.id, version: 1, from: '2024-06-01' },
    'subscription',
  );
  await desk.made(
    'recordReturns',
    { planId: plan.id, lines: [{ outletId: desk.outlet.id, copies: 3 }] },
    'plan',
  );
  const complaint = await desk.made(
    'fileComplaint',
    { reference: `B-${mark}`, subscriptionId: subscription.id, planId: plan.id, code: 'MISSED' },
    'complaint',
  );
  await desk.made('recordDelivery', { id: plan.run.id, version: plan.run.version }, 'run');
  const settlement = await desk.made(
    'prepareSettlement',
    { carrierId: desk.carrier.id, month: '2024-05' },
    'settlement',
  );
  const { notices } = await desk.read('issuePlan', plan.id, 'notices { id }');
  const ids = [
    desk.route.id,
    desk.carrier.id,
    desk.outlet.id,
    plan.id,
    plan.run.id,
    plan.issue.id,
    subscription.id,
    subscription.subscriberId,
    subscription.addressId,
    complaint.id,
    settlement.id,
    notices[0].id,
    desk.organisation,
  ];
  return { desk, ids, mark, plan };
};
const one = await company('ALPHA');
const other = await company('BETA');
const ids = [...one.ids, ...other.ids];

const crawl = async (as: Viewer): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (const query of rootQueries(ids, 4)) answers.push(await graph.ask(query, { as }));
  for (const type of entities) {
    const r = ids.map((id) => ({ __typename: type.name, id }));
    answers.push(await graph.ask(entityQuery(type, 4), { as, variables: { r } }));
  }
  return answers;
};
const codesOf = (answers: readonly Answer[]) =>
  new Set(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.code)));
const textOf = (answers: readonly Answer[]) => JSON.stringify(answers.map(({ data }) => data));

test('the crawl asks for every type that is written here', () => {
  const asked = [...rootQueries(ids, 4), ...entities.map((type) => entityQuery(type, 4))].join(' ');
  const missing = Object.values(schema.getTypeMap())
    .filter(
      ({ name, astNode }) =>
        astNode?.kind === 'ObjectTypeDefinition' && !/^_|^Query$|^Mutation$|^UserError$|Payload$/.test(name),
    )
    .flatMap((type) => Object.keys((type as { getFields?: () => object }).getFields?.() ?? {}))
    .filter((field) => !asked.includes(field));
  expect(missing).toEqual([]);
});

test.each([
  ['the one', one, other],
  ['the other', other, one],
])('staff of %s see all of their own and nothing of the twin', async (_, own, twin) => {
  const answers = await crawl(own.desk.staff);
  const text = textOf(answers);
  expect(codesOf(answers)).toEqual(new Set());
  for (const seen of [own.mark, `HUMAN${own.mark}`, `B-${own.mark}`]) expect(text).toContain(seen);
  expect(text).not.toContain(twin.mark);
  for (const id of own.ids.slice(0, -1)) expect(text).toContain(id);
});

test.each([
  ['a reader', anonymous],
  ['an editor', viewers.editor],
  ['staff of a company that is none of these', staffOf(randomUUID())],
  ['staff of no organisation', { ...anonymous, subject: 'nobody', roles: ['staff'] }],
])('%s sees nothing of either', async (_, viewer) => {
  const answers = await crawl(viewer);
  const text = textOf(answers);
  for (const { mark } of [one, other]) expect(text).not.toContain(mark);
  expect(text).not.toMatch(/138\*|139\*|copies":1/);
  expect(codesOf(answers)).not.toContain('INTERNAL_SERVER_ERROR');
});

test.each([
  ['headquarters', viewers.headquarters],
  ['finance', finance],
])('%s sees the figures of both and nobody in person, and logs nothing', async (role, viewer) => {
  const log = () => graph.sql('SELECT count(*) FROM personal_data_access');
  const before = await log();
  const answers = await crawl(viewer);
  const text = textOf(answers);
  for (const { mark } of [one, other]) expect(text).toContain(mark);
  expect(text).not.toContain('HUMAN');
  // An id may have the same digits as a telephone number.
  const withoutIds = text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '');
  expect(withoutIds).not.toMatch(/歐陽|138\*|139\*|1391|1381/);
  expect(text.includes('"pricePaid"')).toBe(role === 'finance');
  expect(codesOf(answers)).toEqual(new Set(['FORBIDDEN']));
  expect(await log()).toEqual(before);
});

test("no mutation with a twin's ids does anything to the twin", async () => {
  const { desk, ids: theirs } = other;
  const before = textOf(await crawl(desk.staff));
  const [
    routeId,
    carrierId,
    outletId,
    planId,
    runId,
    issueId,
    subscriptionId,
    subscriberId,
    addressId,
    complaintId,
    settlementId,
  ] = theirs;
  const versioned = (id: string | undefined, version = 1) => ({ id, version });
  const place = { addressId };
  const attempts: [string, object, string][] = [
    [
      'addDeliveryRoute',
      { code: 'R-X', name: { en: 'x' }, station: 'x', carrierId, deadline: '07:00' },
      'route',
    ],
    [
      'addOutlet',
      { code: 'K-X', name: { en: 'x' }, kind: 'SHOP', street: 'x', routeId, routeVersion: 3 },
      'outlet',
    ],
    ['resequenceRoute', { routeId, version: 3, stopIds: [] }, 'route'],
    ['assignCarrier', { routeId, version: 3, carrierId }, 'route'],
    ['assignCarrier', { routeId: one.ids[0], version: 3, carrierId }, 'route'],
    ['addAddressStop', { routeId, version: 3, addressId }, 'route'],
    ['addAddressStop', { routeId: one.ids[0], version: 3, addressId }, 'route'],
    ['eraseSubscriber', versioned(subscriberId), 'subscriber'],
    ['addDeliveryAddress', { subscriberId, address: 'somewhere' }, 'subscriber'],
    [
      'startSubscription',
      {
        reference: 'A-X',
        subscriberId,
        titleId: desk.title.id,
        startsOn: '2024-01-01',
        months: 1,
        pricePaidMinor: '1',
        place,
      },
      'subscription',
    ],
    ['resumeSubscription', { ...versioned(subscriptionId, 2), on: '2024-07-01' }, 'subscription'],
    ['stopSubscription', { ...versioned(subscriptionId, 2), on: '2024-07-01' }, 'subscription'],
    ['refundSubscription', versioned(subscriptionId, 2), 'subscription'],
    ['expireSubscription', versioned(subscriptionId, 2), 'subscription'],
    [
      'renewSubscription',
      { ...versioned(subscriptionId, 2), months: 1, pricePaidMinor: '1' },
      'subscription',
    ],
    ['moveSubscription', { ...versioned(subscriptionId, 2), on: '2024-05-01', place }, 'subscription'],
    [
      'setTemporaryAddress',
      { ...versioned(subscriptionId, 2), from: '2024-05-01', until: '2024-05-02', place },
      'subscription',
    ],
    ['openIssuePlan', { titleId: desk.title.id, issueDate: '2024-05-09', issueId }, 'plan'],
    ['setDraw', { planId, kind: 'FREE', routeId, copies: 1 }, 'plan'],
    ['issuePrintNotice', { planId, version: 3, printerId: desk.printerId }, 'plan'],
    ['reopenDraws', { planId, version: 3 }, 'plan'],
    ['closeIssuePlan', { planId, version: 3 }, 'plan'],
    ['recordDeparture', versioned(runId, 3), 'run'],
    ['recordDelivery', versioned(runId, 3), 'run'],
    ['cancelRun', versioned(runId, 3), 'run'],
    ['recordReturns', { planId, lines: [{ outletId, copies: 1 }] }, 'plan'],
    ['recordReturns', { planId: one.plan.id, lines: [{ outletId, copies: 1 }] }, 'plan'],
    ['fileComplaint', { reference: 'B-X', subscriptionId, planId, code: 'WET' }, 'complaint'],
    ['resolveComplaint', { ...versioned(complaintId), step: 'CREDIT' }, 'complaint'],
    ['prepareSettlement', { carrierId, month: '2024-04' }, 'settlement'],
    ['advanceSettlement', { ...versioned(settlementId), step: 'VOID' }, 'settlement'],
  ];
  for (const [mutation, input, thing] of attempts) {
    const payload = await one.desk.run(mutation, { ...input }, `${thing} { id }`);
    expect([mutation, payload.userErrors.map((error: { code: string }) => error.code)]).toEqual([
      mutation,
      ['NOT_FOUND'],
    ]);
  }
  expect(textOf(await crawl(desk.staff))).toBe(before);
  const changing = Object.keys(schema.getMutationType()!.getFields());
  const harmless = ['addTitle', 'addCarrier', 'registerSubscriber', 'pauseSubscription'];
  expect(changing.filter((name) => !attempts.some(([tried]) => tried === name)).sort()).toEqual(
    harmless.sort(),
  );
});

test('without the conditions of the repositories, row policies alone hide the twin', async () => {
  const tables = await graph.sql(
    `SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS secured FROM pg_class
     JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'organisation_id'
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'audit_log'`,
  );
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter(({ secured }: { secured: boolean }) => !secured)).toEqual([]);
  await graph.sql('BEGIN');
  await graph.sql(
    `SELECT set_config('role', 'distribution_staff', true), set_config('app.organisation', $1, true)`,
    [one.desk.organisation],
  );
  const strange: unknown[] = [];
  for (const { name } of tables) {
    const theirs = await graph.sql(`SELECT 1 FROM ${name} WHERE organisation_id <> $1`, [
      one.desk.organisation,
    ]);
    if (theirs.length > 0) strange.push(name);
  }
  await graph.sql('ROLLBACK');
  // What is public, and nothing else.
  expect(strange).toEqual(['titles']);
});
