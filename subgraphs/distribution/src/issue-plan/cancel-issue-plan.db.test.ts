import { expect, test } from '@jest/globals';
import { inDays, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const reason = '颱風，停刊一天';
const account = 'account(on: "2999-01-01") { issuesDelivered issuesLeft }';
const endOf = (id: string) => desk.read('paperSubscription', id, `endsOn version ${account}`);
const planOf = (id: string) =>
  desk.read(
    'issuePlan',
    id,
    `id version status changeReason notifiedCopies notices { id number kind copies status withdrawalReason }
    runs { nodes { id status copies changeReason version } } cancellations { reason cancelledBy reinstatedBy reinstateReason mergedInto { id } }`,
  );
const cancel = async (id: string, input: object = {}, as = desk.staff) => {
  const { version } = await planOf(id);
  return desk.act('cancelIssuePlan', { id, version, reason, ...input }, as);
};
const reinstate = async (id: string) =>
  desk.act('reinstateIssuePlan', { id, version: (await planOf(id)).version, reason: '颱風轉向' });
const booksOf = (subscriptionId: string) =>
  graph.sql(
    'SELECT sum(issues)::int AS issues, sum(amount_minor)::int AS fen FROM subscription_months WHERE subscription_id = $1',
    [subscriptionId],
  );
const stopped = async (days: number) => {
  const { id } = await desk.subscription();
  await desk.made('stopPaperSubscription', { id, version: 1, on: inDays(days) });
  return id;
};

test("an issue that does not appear comes later, is on nobody's bill, and can be reinstated", async () => {
  const { id } = await desk.subscription({ startsOn: inDays(-10) });
  const late = await desk.subscription({ startsOn: inDays(30) });
  const paused = await desk.subscription();
  await desk.made('pausePaperSubscription', {
    id: paused.id,
    version: 1,
    startsOn: inDays(1),
    endsOn: inDays(9),
  });
  const before = [await endOf(id), await endOf(late.id), await endOf(paused.id)];
  const plan = await desk.plan(inDays(3));
  await desk.notify(plan);
  expect((await cancel(plan.id, { reason: ' ' })).code).toBe('INVALID_INPUT');
  expect((await cancel(plan.id)).code).toBeNull();

  const after = [await endOf(id), await endOf(late.id), await endOf(paused.id)];
  const nextDay = new Date(Date.parse(before[0].endsOn) + 86_400_000).toISOString().slice(0, 10);
  expect(after.map(({ endsOn }) => endsOn)).toEqual([nextDay, before[1].endsOn, before[2].endsOn]);
  expect(after[0].account).toEqual(before[0].account);
  expect(await booksOf(id)).toEqual([{ issues: before[0].account.issuesDelivered, fen: 36_600 }]);
  const { entries } = await desk.read('paperSubscription', id, 'entries { nodes { kind days reason } }');
  expect(entries.nodes.at(-1)).toEqual({ kind: 'ISSUE_CANCELLED', days: 1, reason });

  const cancelled = await planOf(plan.id);
  expect(cancelled).toMatchObject({ status: 'CANCELLED', notifiedCopies: 0, changeReason: reason });
  expect(cancelled.notices).toMatchObject([{ number: 1, status: 'WITHDRAWN', withdrawalReason: reason }]);
  expect(cancelled.runs.nodes).toMatchObject([{ status: 'CANCELLED', changeReason: reason }]);
  expect(cancelled.cancellations).toEqual([
    { reason, cancelledBy: desk.staff.subject, reinstatedBy: null, reinstateReason: null, mergedInto: null },
  ]);
  const issue = `{ _entities(representations: [{ __typename: "NewspaperIssue", id: "${plan.issue.id}" }]) { ... on NewspaperIssue { totalDraw } }
    printNotices(first: 1) { nodes { status withdrawalReason } } }`;
  const works = await graph.ask(issue, { as: staffOf(desk.printerId) });
  expect(works.data).toEqual({
    _entities: [{ totalDraw: null }],
    printNotices: { nodes: [{ status: 'WITHDRAWN', withdrawalReason: reason }] },
  });
  expect((await graph.ask(issue, { as: viewers.headquarters })).data._entities).toEqual([
    { totalDraw: null },
  ]);

  expect((await desk.act('reopenDraws', { id: plan.id, version: cancelled.version })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect((await reinstate(plan.id)).code).toBeNull();
  expect((await endOf(id)).endsOn).toBe(before[0].endsOn);
  expect(await booksOf(id)).toEqual([{ issues: before[0].account.issuesDelivered, fen: 36_600 }]);
  const again = await desk.notify(await planOf(plan.id));
  expect(again).toMatchObject({ status: 'NOTIFIED' });
  expect(await planOf(plan.id)).toMatchObject({
    notices: [{ status: 'WITHDRAWN' }, { number: 2, kind: 'ORIGINAL', copies: 140, status: 'ISSUED' }],
    runs: { nodes: [{ status: 'PLANNED', copies: 140 }] },
    cancellations: [{ reinstatedBy: desk.staff.subject, reinstateReason: '颱風轉向' }],
  });
});

test('who subscribes late over a day without an issue has one more to come, and who was done gets it yet', async () => {
  const done = await desk.subscription({ startsOn: inDays(-33), months: 1 });
  const quits = await stopped(1);
  const day = inDays(-7);
  const plan = await desk.plan(day);
  const [doneBefore, quitBefore] = [await endOf(done.id), await endOf(quits)];
  const soon = await desk.plan(inDays(-6));
  expect((await cancel(plan.id, { mergedIntoId: plan.id })).code).toBe('INVALID_INPUT');
  expect((await cancel(plan.id, { mergedIntoId: soon.id })).code).toBeNull();
  expect((await planOf(plan.id)).cancellations).toMatchObject([{ mergedInto: { id: soon.id } }]);
  const late = await desk.subscription({ startsOn: inDays(-20), months: 1 });
  const other = await desk.subscription({ startsOn: inDays(-5), months: 1 });
  const issues = async (id: string) => (await endOf(id)).account;
  expect(Date.parse((await endOf(late.id)).endsOn)).toBeGreaterThan(
    Date.parse((await endOf(other.id)).endsOn) - 16 * 86_400_000,
  );
  expect(await issues(late.id)).toMatchObject({ issuesLeft: 0 });
  if (doneBefore.endsOn >= day) expect((await endOf(done.id)).endsOn >= inDays(0)).toBe(true);
  expect((await endOf(quits)).account.issuesLeft).toBe(quitBefore.account.issuesLeft + 1);
  expect((await reinstate(plan.id)).code).toBeNull();
  expect((await endOf(done.id)).endsOn).toBe(doneBefore.endsOn);
  expect((await endOf(quits)).account).toEqual(quitBefore.account);
});

test('complaints about it end, and carriers get back what they were charged', async () => {
  const { id: subscriptionId } = await desk.subscription();
  const { id: planId } = await desk.plan(inDays(-4));
  const file = () =>
    desk.act('fileDeliveryComplaint', { reference: desk.next('B'), subscriptionId, planId, code: 'MISSED' });
  const complaint = (await file()).thing;
  await desk.made('resolveDeliveryComplaint', {
    id: complaint.id,
    version: complaint.version,
    step: 'CREDIT',
  });
  const { endsOn } = await endOf(subscriptionId);
  expect((await cancel(planId)).code).toBeNull();
  const { version, ...ended } = await desk.read(
    'deliveryComplaint',
    complaint.id,
    'version status carrierCharge { amountMinor }',
  );
  expect(ended).toEqual({ status: 'CREDITED', carrierCharge: { amountMinor: '0' } });
  // Credited once, as it did not appear once.
  expect((await endOf(subscriptionId)).endsOn).toBe(endsOn);
  const step = (step: string, version: number) =>
    desk.act('resolveDeliveryComplaint', { id: complaint.id, version, step, resolution: 'tried' });
  expect((await step('REOPEN', version)).code).toBeNull();
  expect((await endOf(subscriptionId)).endsOn).toBe(endsOn);
  expect((await step('REDELIVER', version + 1)).code).toBe('ILLEGAL_TRANSITION');
  expect((await file()).code).toBe('ILLEGAL_TRANSITION');
});

test('nothing is cancelled that is on the road, and a departure and a cancellation exclude each other', async () => {
  const road = await desk.dispatched(inDays(-2));
  expect((await cancel(road.id)).code).toBe('ILLEGAL_TRANSITION');
  const plan = await desk.plan(inDays(-1));
  const { runs, version } = await desk.notify(plan);
  const outcomes = await Promise.all([
    desk.act('departDeliveryRun', runs.nodes[0]),
    desk.act('cancelIssuePlan', { id: plan.id, version, reason }),
    desk.act(
      'cancelIssuePlan',
      { id: plan.id, version, reason },
      { ...desk.staff, subject: 'somebody else' },
    ),
  ]);
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
});

test('a plan whose runs were all called off is closed, and opened again for returns', async () => {
  const { id, runs } = await desk.notify(await desk.plan(inDays(-8)));
  const [run] = runs.nodes;
  const close = async () => desk.act('closeIssuePlan', { id, version: (await planOf(id)).version });
  expect((await close()).code).toBe('ILLEGAL_TRANSITION');
  await desk.made('cancelDeliveryRun', { id: run.id, version: run.version, reason });
  expect((await close()).thing).toMatchObject({ status: 'CLOSED' });
  const opened = await desk.act('reopenIssuePlan', {
    id,
    version: (await planOf(id)).version,
    reason: '遲到的退報',
  });
  expect(opened.thing).toMatchObject({ status: 'DISPATCHED', changeReason: '遲到的退報' });
  const lines = [{ outletId: desk.outlet.id, copies: 3 }];
  expect((await desk.act('recordCopyReturns', { planId: id, lines })).code).toBeNull();
});

test('a notice that asked for too much is withdrawn, the last one first, and the next asks for less', async () => {
  const { id } = await desk.plan(inDays(-9), { route: 100, outlet: 40 });
  await desk.notify(await planOf(id));
  const withdraw = (noticeId: string) => desk.act('withdrawPrintNotice', { noticeId, reason: '份數有誤' });
  const reopen = async () => desk.made('reopenDraws', { id, version: (await planOf(id)).version });
  const draw = (copies: number, version: number) =>
    desk.act('setDraw', { planId: id, kind: 'SUBSCRIPTION', routeId: desk.route.id, copies, version });
  const [first] = (await planOf(id)).notices;
  expect((await withdraw(first.id)).code).toBe('ILLEGAL_TRANSITION');
  await reopen();
  await draw(130, 1);
  await desk.notify(await planOf(id));
  await reopen();
  const [, second] = (await planOf(id)).notices;
  expect((await withdraw(first.id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await withdraw(second.id)).code).toBeNull();
  expect((await withdraw(second.id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await withdraw(first.id)).code).toBeNull();
  expect((await draw(60, 2)).code).toBeNull();
  await desk.notify(await planOf(id));
  expect(await planOf(id)).toMatchObject({
    notifiedCopies: 100,
    notices: [{ status: 'WITHDRAWN' }, { status: 'WITHDRAWN' }, { number: 3, kind: 'ORIGINAL', copies: 100 }],
  });
});
