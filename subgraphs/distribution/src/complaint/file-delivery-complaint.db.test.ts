import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const date = '2024-05-08';
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
const resolve = (id: string, version: number, step: string, resolution?: string) =>
  desk.act('resolveDeliveryComplaint', { id, version, step, resolution });
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

test('a credit adds its days once, however many ask for it at once', async () => {
  const { id } = await desk.subscription();
  const { thing: complaint } = await file(id);
  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => resolve(complaint.id, 1, 'CREDIT')));
  expect(outcomes.map(({ code }) => code ?? 'done').sort()).toEqual([
    ...Array(4).fill('VERSION_CONFLICT'),
    'done',
  ]);
  expect(await endOf(id)).toBe('2025-01-01');
  expect(outcomes.find(({ code }) => code === null)!.thing).toMatchObject({
    status: 'CREDITED',
    creditedDays: 1,
    carrierCharge: { amountMinor: '200' },
  });
  expect((await resolve(complaint.id, 2, 'RESOLVE')).code).toBe('INVALID_INPUT');
  expect((await resolve(complaint.id, 2, 'RESOLVE', 'done')).thing.resolvedAt).toBeTruthy();
});

test('a code without days is not credited, and a rejected complaint costs nobody', async () => {
  const { id } = await desk.subscription();
  const { thing: late } = await file(id, { code: 'LATE' });
  expect((await resolve(late.id, 1, 'CREDIT')).code).toBe('ILLEGAL_TRANSITION');
  expect((await resolve(late.id, 1, 'REJECT', 'delivered at 06:40')).thing).toMatchObject({
    status: 'REJECTED',
    creditedDays: 0,
    carrierCharge: { amountMinor: '0' },
  });
  expect(await endOf(id)).toBe('2024-12-31');
});

test('only who had a paper to come can complain', async () => {
  const paused = await desk.subscription();
  await desk.made('pausePaperSubscription', { id: paused.id, version: 1, startsOn: '2024-05-01' });
  expect((await file(paused.id)).code).toBe('INVALID_INPUT');
  const later = await desk.subscription({ startsOn: '2024-06-01' });
  expect((await file(later.id)).code).toBe('INVALID_INPUT');
  const stranger = await openDesk(graph);
  const theirs = await stranger.subscription();
  expect((await file(theirs.id)).code).toBe('NOT_FOUND');
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
