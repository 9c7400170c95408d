import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const proposals = (id: string, from: string) =>
  desk.read(
    'issuePlan',
    id,
    `version proposedDraws(from: ${from}) { kind copies drawn route { id } outlet { id } }`,
  );

test('draws are proposed from subscriptions and the same weekday, and taken at once', async () => {
  const empty = await desk.made('openIssuePlan', { titleId: desk.title.id, issueDate: inDays(-30) });
  expect((await desk.act('takeProposedDraws', { id: empty.id, version: 1 })).code).toBe('ILLEGAL_TRANSITION');

  const before = await desk.dispatched(inDays(-4), { route: 77, outlet: 40 });
  await desk.made('recordCopyReturns', {
    planId: before.id,
    lines: [{ outletId: desk.outlet.id, copies: 9 }],
  });
  await desk.dispatched(inDays(-3), { route: 999, outlet: 999 });
  await desk.subscription({ copies: 3 });
  const paused = await desk.subscription({ copies: 5 });
  await desk.made('pausePaperSubscription', {
    id: paused.id,
    version: 1,
    startsOn: inDays(2),
    endsOn: inDays(4),
  });
  await desk.subscription({ copies: 7, startsOn: inDays(10) });
  const { id } = await desk.made('openIssuePlan', { titleId: desk.title.id, issueDate: inDays(3) });

  const outlet = { kind: 'SINGLE_COPY', copies: 35, drawn: 0, route: null, outlet: { id: desk.outlet.id } };
  const route = { kind: 'SUBSCRIPTION', drawn: 0, route: { id: desk.route.id }, outlet: null };
  const { proposedDraws, version } = await proposals(id, 'SUBSCRIPTIONS');
  expect(proposedDraws).toEqual([outlet, { ...route, copies: 3 }]);
  expect((await proposals(id, 'SAME_WEEKDAY')).proposedDraws).toEqual([outlet, { ...route, copies: 77 }]);

  const outcomes = await Promise.all([1, 2].map(() => desk.act('takeProposedDraws', { id, version })));
  expect(outcomes.map(({ code }) => code)).toEqual([null, null]);
  expect(outcomes[0]!.thing).toMatchObject({ subscriptionDraw: 3, singleCopyDraw: 35, totalDraw: 38 });
  const again = await desk.act('takeProposedDraws', { id, version, from: 'SAME_WEEKDAY' });
  expect(again.thing).toMatchObject({ subscriptionDraw: 77, totalDraw: 112 });
  expect((await proposals(id, 'SUBSCRIPTIONS')).proposedDraws[1]).toMatchObject({ copies: 3, drawn: 77 });
  await desk.notify({ id, version });
  expect((await desk.act('takeProposedDraws', { id, version: version + 1 })).code).toBe('ILLEGAL_TRANSITION');
});

test('draws are taken that only together are as many as was notified', async () => {
  const own = await openDesk(graph);
  await own.dispatched(inDays(-2), { route: 200, outlet: 40 });
  const plan = await own.plan(inDays(5), { route: 100, outlet: 100 });
  const { version } = await own.notify(plan);
  const open = await own.made('reopenDraws', { id: plan.id, version });
  const taken = await own.act('takeProposedDraws', {
    ...{ id: plan.id, version: open.version, from: 'SAME_WEEKDAY' },
  });
  expect(taken).toMatchObject({ code: null, thing: { totalDraw: 244 } });
});

test('who sees plans but nobody who subscribes is told so', async () => {
  const { id } = await desk.plan(inDays(5));
  const { errors } = await graph.ask(`{ issuePlan(id: "${id}") { proposedDraws { copies } } }`, {
    as: viewers.headquarters,
  });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
