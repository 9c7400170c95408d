import { expect, test } from '@jest/globals';
import { addDays, addMonths, daysBetween, todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openGraceDesk } from '../testing/open-grace-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openGraceDesk(graph);
const { readRow: read, sold, credit, letPass, renew } = desk;
const today = todayInShanghai();

test('issues of grace come, are in no account, and are the first ones of the term that pays them', async () => {
  const { id, endsOn, ratePlanId } = await sold(3, 20);
  const came = daysBetween(endsOn, today);
  const before = await read(id);
  const issues = daysBetween(before.terms[0].startsOn, endsOn) + 1;
  expect(before).toMatchObject({
    ...{ status: 'GRACE', stoppedOn: null },
    grace: { issues: 20, endsOn: addDays(endsOn, 20), issuesDelivered: came },
    account: { issuesDelivered: issues, issuesLeft: 0, delivered: { amountMinor: '3100' } },
  });
  expect(before.grace.worth.amountMinor).toBe(String(Math.floor((3100 * came) / issues)));
  // They are on the route's sheet, and whoever misses one may say so.
  const { id: planId } = await desk.plan(today);
  const complaint = { reference: desk.next('B'), subscriptionId: id, planId, code: 'WET' };
  const { thing: wet, code } = await desk.act('fileDeliveryComplaint', complaint);
  expect(code).toBeNull();
  expect(
    (await desk.act('resolveDeliveryComplaint', { id: wet.id, version: 1, step: 'CREDIT' })).code,
  ).toBeNull();
  const credited = await read(id);
  expect(credited).toMatchObject({ endsOn, grace: { issuesDelivered: came - 1 } });
  expect((await renew(id, credited.version, { restartsOn: inDays(1) })).code).toBe('INVALID_INPUT');
  const renewed = await desk.act(
    ...(['renewPaperSubscription', { id, version: credited.version, ratePlanId }] as const),
    ...([desk.staff, 'subscription { status endsOn grace { endsOn } }'] as const),
  );
  expect(renewed).toMatchObject({ code: null, thing: { status: 'ACTIVE' } });
  expect(renewed.thing.grace.endsOn).toBe(addDays(renewed.thing.endsOn, 20));
  const after = await read(id);
  expect(after).toMatchObject({ status: 'ACTIVE', grace: { issuesDelivered: 0 } });
  expect(after.terms[1].startsOn).toBe(addDays(endsOn, 1));
  expect(after.account.issuesDelivered).toBe(issues + came - 1);
  expect(after.account.issuesLeft).toBe(after.terms[1].issues - came + 1);
});

test('grace runs out by itself; who comes back later pays what came in it, and a credit does', async () => {
  const { id, endsOn } = await sold(20, 4);
  const before = await read(id);
  expect(before).toMatchObject({
    ...{ status: 'EXPIRED', endsOn },
    grace: { endsOn: addDays(endsOn, 4), issuesDelivered: 4 },
  });
  await credit(id, addDays(endsOn, -2));
  const paid = await read(id);
  expect(paid).toMatchObject({
    ...{ status: 'EXPIRED', endsOn: addDays(endsOn, 1), account: { issuesLeft: 0 } },
    grace: { endsOn: addDays(endsOn, 4), issuesDelivered: 3 },
  });
  const early = await renew(id, paid.version, { restartsOn: addDays(endsOn, 4) });
  expect(early).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'restartsOn'] });
  expect((await renew(id, paid.version, { restartsOn: inDays(1) })).code).toBeNull();
  const after = await read(id);
  expect(after.terms[1].startsOn).toBe(inDays(1));
  expect(after.account.issuesLeft).toBe(after.terms[1].issues - 3);
  expect(after.account.issuesDelivered).toBe(paid.account.issuesDelivered + 3);
});

test('grace is ended like a term, and then nothing more comes; what came stays told', async () => {
  const { id, endsOn } = await sold(3, 20);
  const { version } = await read(id);
  const stop = (on: string) => desk.act('stopPaperSubscription', { id, version, on });
  expect((await stop(inDays(-1))).code).toBe('INVALID_INPUT');
  expect((await desk.act('pausePaperSubscription', { id, version, startsOn: inDays(1) })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect((await stop(inDays(1))).thing).toMatchObject({ status: 'GRACE', hasAutoRenewal: false });
  expect(await read(id)).toMatchObject({
    ...{ status: 'GRACE', endsOn, stoppedOn: null },
    grace: { endsOn: today, issuesDelivered: daysBetween(endsOn, today) },
  });
});

test('a stop, and what was sold without a plan, has no grace; a plan that changes keeps what it sold', async () => {
  const { id, ratePlanId } = await sold(-10, 5);
  expect((await read(id)).grace).toMatchObject({ issues: 5, issuesDelivered: 0 });
  await desk.act(
    'updatePaperRatePlan',
    { id: ratePlanId, version: 1, graceIssues: 9, reason: 'More' },
    desk.manager,
  );
  const { version } = await read(id);
  await desk.made('stopPaperSubscription', { id, version, on: inDays(2) });
  expect((await read(id)).grace).toBeNull();
  await desk.made('restartPaperSubscription', { id, version: version + 1, on: inDays(2) });
  expect((await read(id)).grace.issues).toBe(5);
  const { id: agreed } = await desk.subscription({ startsOn: addMonths(inDays(-2), -1), months: 1 });
  expect(await read(agreed)).toMatchObject({ status: 'EXPIRED', grace: null });
  const { data } = await graph.ask(
    '{ paperSubscriptions(status: GRACE, first: 100) { nodes { id status } } }',
    {
      as: desk.staff,
    },
  );
  expect(data.paperSubscriptions.nodes.length).toBeGreaterThan(0);
  expect(new Set(data.paperSubscriptions.nodes.map(({ status }: { status: string }) => status))).toEqual(
    new Set(['GRACE']),
  );
});

test('a pause that lasts longer than the grace would takes none of it, whether papers come again or it is stopped', async () => {
  const paused = async () => {
    const { id, endsOn } = await sold(-5, 6);
    await desk.made('pausePaperSubscription', { id, version: 1, startsOn: inDays(2) });
    await letPass(id, 28);
    const row = await read(id);
    expect(row).toMatchObject({
      ...{ status: 'PAUSED', endsOn: addDays(endsOn, -28) },
      grace: { issuesDelivered: 0, endsOn: addDays(endsOn, -22) },
    });
    return { id, version: row.version };
  };
  const graceFrom = async (id: string) => {
    const { endsOn, grace } = await read(id);
    return [endsOn > today, grace.issues, daysBetween(endsOn, grace.endsOn)];
  };
  const resumed = await paused();
  await desk.made('resumePaperSubscription', { ...resumed, on: inDays(1) });
  expect(await graceFrom(resumed.id)).toEqual([true, 6, 6]);
  const stopped = await paused();
  await desk.made('stopPaperSubscription', { ...stopped, on: inDays(1) });
  expect((await read(stopped.id)).grace).toBeNull();
  await desk.made('restartPaperSubscription', {
    id: stopped.id,
    version: stopped.version + 1,
    on: inDays(1),
  });
  expect(await graceFrom(stopped.id)).toEqual([true, 6, 6]);
});

test('in grace papers go elsewhere as before, up to its last day', async () => {
  const { id, subscriberId, endsOn } = await sold(3, 20);
  const { version } = await read(id);
  const { addresses } = await desk.made(
    ...(['addDeliveryAddress', { subscriberId, address: '惠州市麥地路1號' }] as const),
    'subscriber { addresses { id } }',
  );
  const place = { addressId: addresses.at(-1).id };
  const last = addDays(endsOn, 20);
  const away = (endsOn: string) =>
    desk.act('setTemporaryDeliveryAddress', { id, version, startsOn: inDays(1), endsOn, place });
  expect(await away(addDays(last, 1))).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'endsOn'] });
  expect((await away(last)).code).toBeNull();
  const move = (on: string) => desk.act('movePaperSubscription', { id, version: version + 1, on, place });
  expect(await move(addDays(last, 1))).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'on'] });
  expect((await move(last)).code).toBeNull();
  const { placements } = await desk.read(
    'paperSubscription',
    id,
    'placements { isTemporary startsOn endsOn }',
  );
  expect(placements).toContainEqual({ isTemporary: true, startsOn: inDays(1), endsOn: last });
  expect(placements).toContainEqual({ isTemporary: false, startsOn: last, endsOn: null });
});

test('a grace that was ended by mistake goes on until an issue was left out', async () => {
  const { id, endsOn } = await sold(3, 20);
  const restart = async (on: string) =>
    desk.act('restartPaperSubscription', { id, version: (await read(id)).version, on });
  const end = async (on: string) =>
    desk.made('stopPaperSubscription', { id, version: (await read(id)).version, on });
  expect((await restart(inDays(1))).code).toBe('ILLEGAL_TRANSITION');
  await end(inDays(2));
  for (const on of [inDays(1), inDays(3)])
    expect(await restart(on)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'on'] });
  expect((await restart(inDays(2))).thing).toMatchObject({ status: 'GRACE', stoppedOn: null });
  const grace = { issues: 20, endsOn: addDays(endsOn, 20) };
  expect((await read(id)).grace).toMatchObject(grace);
  // From today on, of which no paper has left.
  await end(today);
  expect(await read(id)).toMatchObject({
    status: 'EXPIRED',
    grace: { issues: daysBetween(endsOn, today) - 1 },
  });
  expect((await restart(today)).code).toBeNull();
  expect(await read(id)).toMatchObject({ status: 'GRACE', grace });
});

test('what came in grace is worth an issue of the term that stands, and not of one that was withdrawn', async () => {
  const { id } = await sold(-2, 20);
  expect((await renew(id, 1, { pricePaidMinor: '99900' })).code).toBeNull();
  await desk.made('withdrawPaperSubscriptionTerm', { id, version: 2, reason: 'Renewed twice' });
  await letPass(id, 5);
  const { status, grace, terms } = await read(id);
  expect([status, grace.issues, grace.issuesDelivered]).toEqual(['GRACE', 20, 3]);
  expect(grace.worth.amountMinor).toBe(String(Math.floor((3100 * 3) / terms[0].issues)));
});
