import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const date = '2024-05-08';
const plan = await desk.plan(date);
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const file = (subscriptionId: string, input: object = {}) =>
  desk.run(
    'fileComplaint',
    {
      reference: desk.next('B'),
      subscriptionId,
      planId: plan.id,
      code: 'MISSED',
      filedAt: `${date}T08:00:00+08:00`,
      ...input,
    },
    'complaint { id version status route { id } }',
  );
const resolve = (id: string, version: number, step: string, resolution?: string) =>
  desk.run(
    'resolveComplaint',
    { id, version, step, resolution },
    'complaint { status creditedDays carrierCharge { amountMinor } resolvedAt resolution }',
  );
const endOf = async (id: string): Promise<string> =>
  (await desk.read('paperSubscription', id, 'endsOn')).endsOn;

test('a paper that is missing counts from the deadline on, a wet one at once', async () => {
  const { id } = await desk.subscription();
  const early = { filedAt: `${date}T06:59:00+08:00` };
  expect((await file(id, early)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'code'] },
  ]);
  expect(codes(await file(id, { ...early, code: 'LATE' }))).toEqual(['INVALID_INPUT']);
  expect((await file(id, { ...early, code: 'WET' })).complaint).toMatchObject({
    status: 'OPEN',
    route: { id: desk.route.id },
  });
  expect((await file(id, { filedAt: `${date}T07:01:00+08:00` })).complaint.status).toBe('OPEN');
  expect(codes(await file(id))).toEqual(['DUPLICATE']);
  expect(codes(await file(id, { filedAt: '2999-01-01T00:00:00Z', code: 'WET' }))).toEqual(['INVALID_INPUT']);
});

test('a credit adds its days once, however many ask for it at once', async () => {
  const { id } = await desk.subscription();
  const { complaint } = await file(id);
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => resolve(complaint.id, 1, 'CREDIT')));
  expect(answers.flatMap(codes)).toEqual(Array(4).fill('VERSION_CONFLICT'));
  expect(await endOf(id)).toBe('2025-01-01');
  const credited = answers.find(({ userErrors }) => userErrors.length === 0)!;
  expect(credited.complaint).toMatchObject({
    status: 'CREDITED',
    creditedDays: 1,
    carrierCharge: { amountMinor: '200' },
  });
  expect(codes(await resolve(complaint.id, 2, 'RESOLVE'))).toEqual(['INVALID_INPUT']);
  expect((await resolve(complaint.id, 2, 'RESOLVE', 'done')).complaint.resolvedAt).toBeTruthy();
});

test('a code without days is not credited, and a rejected complaint costs nobody', async () => {
  const { id } = await desk.subscription();
  const late = (await file(id, { code: 'LATE' })).complaint;
  expect(codes(await resolve(late.id, 1, 'CREDIT'))).toEqual(['ILLEGAL_TRANSITION']);
  const rejected = await resolve(late.id, 1, 'REJECT', 'delivered at 06:40');
  expect(rejected.complaint).toMatchObject({
    status: 'REJECTED',
    creditedDays: 0,
    carrierCharge: { amountMinor: '0' },
  });
  expect(await endOf(id)).toBe('2024-12-31');
});

test('only who had a paper to come can complain', async () => {
  const paused = await desk.subscription();
  await desk.made('pauseSubscription', { id: paused.id, version: 1, from: '2024-05-01' }, 'subscription');
  expect(codes(await file(paused.id))).toEqual(['INVALID_INPUT']);
  const later = await desk.subscription({ startsOn: '2024-06-01' });
  expect(codes(await file(later.id))).toEqual(['INVALID_INPUT']);
  const stranger = await openDesk(graph);
  const theirs = await stranger.subscription();
  expect(codes(await file(theirs.id))).toEqual(['NOT_FOUND']);
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
