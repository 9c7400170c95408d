import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { codeOf, inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const date = inDays(-3);
const plan = await desk.plan(date);
const file = (subscriptionId: string, input: object = {}) =>
  desk.act(
    'fileDeliveryComplaint',
    {
      ...{ reference: desk.next('B'), subscriptionId, planId: plan.id, code: 'MISSED' },
      filedAt: `${date}T08:00:00+08:00`,
      ...input,
    },
    desk.staff,
    'complaint { id version status route { id } }',
  );
const resolve = (id: string, version: number, step: string, resolution?: string, as = desk.manager) =>
  desk.act('resolveDeliveryComplaint', { id, version, step, resolution }, as);
const endOf = async (id: string): Promise<string> =>
  (await desk.read('paperSubscription', id, 'endsOn')).endsOn;

test('a paper that is missing counts from the deadline on, a wet one at once', async () => {
  const { id } = await desk.subscription();
  const early = { filedAt: `${date}T06:59:00+08:00` };
  expect(await file(id, early)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'code'] });
  expect((await file(id, { ...early, code: 'LATE' })).code).toBe('INVALID_INPUT');
  expect((await file(id, { ...early, code: 'WET' })).thing).toMatchObject({
    status: 'OPEN',
    route: { id: desk.route.id },
  });
  expect((await file(id, { filedAt: `${date}T07:01:00+08:00` })).thing.status).toBe('OPEN');
  expect((await file(id)).code).toBe('DUPLICATE');
  expect((await file(id, { filedAt: '2999-01-01T00:00:00Z', code: 'WET' })).code).toBe('INVALID_INPUT');
});

test('a credit adds an issue once, however many ask for it at once', async () => {
  const { id } = await desk.subscription();
  const before = await endOf(id);
  const { thing: complaint } = await file(id);
  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => resolve(complaint.id, 1, 'CREDIT')));
  expect(outcomes.map(codeOf).sort()).toEqual([...Array(4).fill('VERSION_CONFLICT'), 'done']);
  expect(await endOf(id)).toBe(addDays(before, 1));
  expect(outcomes.find(({ code }) => code === null)!.thing).toMatchObject({
    status: 'CREDITED',
    creditedIssues: 1,
    carrierCharge: { amountMinor: '200' },
  });
  expect((await resolve(complaint.id, 2, 'RESOLVE')).code).toBe('INVALID_INPUT');
  expect((await resolve(complaint.id, 2, 'RESOLVE', 'done')).thing.resolvedAt).toBeTruthy();
});

test('a late paper is not credited, and a rejected complaint costs nobody', async () => {
  const { id } = await desk.subscription();
  const before = await endOf(id);
  const { thing: late } = await file(id, { code: 'LATE' });
  expect((await resolve(late.id, 1, 'CREDIT')).code).toBe('ILLEGAL_TRANSITION');
  expect((await resolve(late.id, 1, 'REJECT', 'delivered at 06:40')).thing).toMatchObject({
    status: 'REJECTED',
    creditedIssues: 0,
    carrierCharge: { amountMinor: '0' },
  });
  expect(await endOf(id)).toBe(before);
});

test('only who had a paper to come can complain', async () => {
  const later = await desk.subscription({ startsOn: inDays(-2) });
  expect((await file(later.id)).code).toBe('INVALID_INPUT');
  const stranger = await openDesk(graph);
  const theirs = await stranger.subscription();
  expect((await file(theirs.id)).code).toBe('NOT_FOUND');
});

test('an issue is made good once, whatever the complaints about it are called', async () => {
  const { id } = await desk.subscription();
  const before = await endOf(id);
  const complaints = await Promise.all(
    ['MISSED', 'WET', 'DAMAGED', 'WRONG_PAPER'].map(async (code) => (await file(id, { code })).thing),
  );
  const steps = ['CREDIT', 'REDELIVER', 'CREDIT', 'CREDIT'];
  const outcomes = await Promise.all(complaints.map(({ id }, index) => resolve(id, 1, steps[index]!)));
  expect(outcomes.map(codeOf).sort()).toEqual([...Array(3).fill('DUPLICATE'), 'done']);
  const credited = outcomes.some(({ thing }) => thing?.creditedIssues === 1);
  expect(await endOf(id)).toBe(addDays(before, credited ? 1 : 0));
});

test('a credit of a weekly brings a paper', async () => {
  const weekday = ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const weekly = await desk.made('addDistributedTitle', {
    ...{ code: 'weekly', name: { en: 'Weekly' }, weekdays: [weekday], copyPriceMinor: '300' },
  });
  const { id } = await desk.subscription({ titleId: weekly.id, pricePaidMinor: '5200', startsOn: date });
  const issue = await desk.made('openIssuePlan', { titleId: weekly.id, issueDate: date });
  const last = await endOf(id);
  const { thing } = await file(id, { planId: issue.id });
  expect((await resolve(thing.id, 1, 'CREDIT')).code).toBeNull();
  expect(await endOf(id)).toBe(addDays(last, 7));
});

test('one that has expired gets its credited issue on a day to come', async () => {
  const { id } = await desk.subscription({ startsOn: inDays(-33), months: 1 });
  const early = await desk.plan(inDays(-20));
  const { thing } = await file(id, { planId: early.id, filedAt: undefined });
  expect((await resolve(thing.id, 1, 'CREDIT')).code).toBeNull();
  expect(
    await desk.read('paperSubscription', id, 'endsOn status account(on: "2999-01-01") { issuesLeft }'),
  ).toEqual({
    ...{ endsOn: inDays(0), status: 'ACTIVE', account: { issuesLeft: 0 } },
  });
  // Taken back and credited again, it comes once.
  expect((await resolve(thing.id, 2, 'REOPEN', 'tried')).code).toBeNull();
  expect((await resolve(thing.id, 3, 'CREDIT')).code).toBeNull();
  expect(await endOf(id)).toBe(inDays(0));
});

test('a step that was a mistake is taken back with what it gave and cost', async () => {
  const { id } = await desk.subscription();
  const before = await endOf(id);
  const { thing } = await file(id);
  expect((await resolve(thing.id, 1, 'CREDIT')).thing.carrierCharge.amountMinor).toBe('200');
  expect((await resolve(thing.id, 2, 'ESCALATE')).code).toBeNull();
  const rejected = await resolve(thing.id, 3, 'REJECT', 'the driver has a photograph');
  expect(rejected.thing).toMatchObject({ creditedIssues: 1, carrierCharge: { amountMinor: '0' } });
  expect((await resolve(thing.id, 4, 'REOPEN')).code).toBe('INVALID_INPUT');
  const reopened = await resolve(thing.id, 4, 'REOPEN', 'the wrong house');
  expect(reopened.thing).toMatchObject({ status: 'OPEN', creditedIssues: 0 });
  expect(await endOf(id)).toBe(before);
  expect((await resolve(thing.id, 5, 'ESCALATE')).code).toBeNull();
  expect((await resolve(thing.id, 6, 'CREDIT')).thing).toMatchObject({ creditedIssues: 1 });
  expect(await endOf(id)).toBe(addDays(before, 1));
});

test('what was taken to a manager is opened again by a manager alone', async () => {
  const { id } = await desk.subscription();
  const { thing } = await file(id);
  expect((await resolve(thing.id, 1, 'ESCALATE', undefined, desk.staff)).code).toBeNull();
  for (const step of ['CREDIT', 'REJECT', 'REOPEN'])
    expect((await resolve(thing.id, 2, step, 'tried', desk.staff)).code).toBe('FORBIDDEN');
  expect((await resolve(thing.id, 2, 'REOPEN', 'no need')).code).toBeNull();
});

test('complaints of a plan come newest first, page by page', async () => {
  const { data } = await graph.ask(
    `{ issuePlan(id: "${plan.id}") { complaints(first: 2) { totalCount nodes { filedAt } pageInfo { hasNextPage } } } }`,
    { as: desk.staff },
  );
  const { totalCount, nodes, pageInfo } = data.issuePlan.complaints;
  expect(totalCount).toBeGreaterThan(2);
  expect(nodes).toHaveLength(2);
  expect(pageInfo.hasNextPage).toBe(true);
});

test('what the caller said is read by staff for a purpose, by nobody else, and goes with the subscriber', async () => {
  const { id, subscriberId } = await desk.subscription({ startsOn: inDays(-40), months: 1 });
  const { id: planId } = await desk.plan(inDays(-30));
  const said = '門口的報箱又空了，請打我兒子的電話';
  const { thing } = await file(id, { planId, said, filedAt: undefined });
  const read = async (purpose: string | null, as = desk.staff) =>
    graph.ask(
      `{ deliveryComplaint(id: "${thing.id}") { said${purpose ? `(purpose: "${purpose}")` : ''} } }`,
      { as },
    );
  expect((await read(null)).data.deliveryComplaint.said).toBe('***');
  expect((await read('回覆投訴')).data.deliveryComplaint.said).toBe(said);
  for (const as of [viewers.finance, viewers.headquarters])
    expect((await read('回覆投訴', as)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const log = await graph.sql(
    `SELECT count(*)::int FROM audit_log WHERE to_jsonb(audit_log)::text LIKE '%報箱%'`,
  );
  expect(log).toEqual([{ count: 0 }]);
  const { version } = await desk.read('paperSubscriber', subscriberId, 'version');
  await desk.made('erasePaperSubscriber', { id: subscriberId, version });
  expect((await read('回覆投訴')).data.deliveryComplaint.said).toBeNull();
});
