import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const packed = 'copies bundles looseCopies';
const query = `query ($issueId: ID!, $carrierId: ID) { transportList(issueId: $issueId, carrierId: $carrierId) {
  issueDate copiesOfBundle ${packed} products { title { code } ${packed} }
  loads { carrier { code } vehicle { plateNumber driverName } excessCopies runs { id } missingCopies ${packed} products { title { code } ${packed} }
    lines { position route { code } outlet { code } title { code } ${packed} } } } }`;
type Desk = Awaited<ReturnType<typeof openDesk>>;
const ask = (desk: Desk, issueId: string, more: object = {}, as = desk.staff) =>
  graph.ask(query, { as, variables: { issueId, ...more } });
const listOf = async (desk: Desk, issueId: string, more: object = {}) => {
  const { data, errors } = await ask(desk, issueId, more);
  expect(errors).toBeUndefined();
  return data.transportList;
};

const pageFor = async (issueId: string, as: Viewer, search = '') => {
  const path = `/distribution/transport-list/${issueId}${search}`;
  const response = await fetch(new URL(path, graph.url), { headers: graph.signed(path, as) });
  return [response.status, await response.text()] as const;
};

/** A company with two carriers, and a night of theirs: a route with two outlets, and another one that is due later. */
const night = async (issueDate = inDays(5)) => {
  const desk = await openDesk(graph);
  const routeNow = async () => (await desk.read('deliveryRoute', desk.route.id, 'version')).version;
  const codes = { first: desk.next('K'), second: desk.next('K') };
  const second = await desk.made('addDeliveryOutlet', {
    ...{ code: codes.second, name: { zhHant: '第二個點' }, kind: 'SHOP', street: '麥地路' },
    ...{ routeId: desk.route.id, routeVersion: await routeNow() },
  });
  const other = await desk.made('addDeliveryCarrier', {
    ...{ code: `Z-${desk.next('C')}`, name: '李四', phone: '13812345679', copyRateMinor: '10' },
  });
  const late = await desk.made('addDeliveryRoute', {
    ...{
      code: desk.next('R'),
      name: { zhHant: '晚線' },
      station: '水口站',
      carrierId: other.id,
      deadline: '08:00',
    },
  });
  const plan = await desk.plan(issueDate, { route: 130, outlet: 70 });
  const draw = { planId: plan.id };
  await desk.made('setDraw', { ...draw, kind: 'SINGLE_COPY', outletId: second.id, copies: 55 });
  await desk.made('setDraw', { ...draw, kind: 'SUBSCRIPTION', routeId: late.id, copies: 20 });
  const { version } = await desk.read('issuePlan', plan.id, 'version');
  const { runs } = await desk.notify({ id: plan.id, version });
  return { desk, plan, second, other, late, runs: runs.nodes, outletCode: codes.second };
};

test('each vehicle is loaded with bundles for each place, what is left last first', async () => {
  const { desk, plan, outletCode } = await night();
  const list = await listOf(desk, plan.issue.id);
  expect(list).toMatchObject({ issueDate: inDays(5), copiesOfBundle: 50, copies: 275, bundles: 4 });
  expect(list.looseCopies).toBe(75);
  expect(list.loads).toHaveLength(2);
  const [own, other] = list.loads;
  // Of 130 for subscribers and the station, 55 for the second outlet and 70 for the first.
  expect(
    own.lines.map(
      (line: {
        outlet: { code: string } | null;
        position: number;
        copies: number;
        bundles: number;
        looseCopies: number;
      }) => [
        ...[line.position, line.outlet?.code === outletCode, line.copies, line.bundles, line.looseCopies],
      ],
    ),
  ).toEqual([
    [1, false, 130, 2, 30],
    [2, true, 55, 1, 5],
    [3, false, 70, 1, 20],
  ]);
  expect(own).toMatchObject({ copies: 255, bundles: 4, looseCopies: 55, missingCopies: 0 });
  expect(own.products).toMatchObject([{ copies: 255, bundles: 4, looseCopies: 55 }]);
  expect(other).toMatchObject({ copies: 20, bundles: 0, looseCopies: 20, lines: [{ outlet: null }] });
});

test('a vehicle that takes another’s route is loaded with the later one first; what is called off is not on board', async () => {
  const { desk, plan, other, late, runs } = await night();
  const [mine] = (await listOf(desk, plan.issue.id)).loads[0].runs;
  const run = runs.find(({ id }: { id: string }) => id === mine.id);
  await desk.made('reassignDeliveryRun', {
    id: run.id,
    version: run.version,
    carrierId: other.id,
    reason: '司機病了',
  });
  const [load, ...none] = (await listOf(desk, plan.issue.id)).loads;
  expect(none).toEqual([]);
  expect(load.lines.map(({ route }: { route: { code: string } }) => route.code === late.code)).toEqual(
    load.lines.map((_: object, index: number) => index === 0 && late.code !== undefined),
  );
  expect(load.lines[0].copies).toBe(20);
  expect(await listOf(desk, plan.issue.id, { carrierId: desk.carrier.id })).toMatchObject({
    loads: [],
    copies: 0,
  });
  await desk.made('cancelDeliveryRun', { id: run.id, version: run.version + 1, reason: 'A typhoon' });
  expect(await listOf(desk, plan.issue.id)).toMatchObject({ copies: 20 });
});

test('a stop that was moved after the notice is missing on its new vehicle, and that is said', async () => {
  const { desk, plan, second, late } = await night();
  const { stops } = await desk.read('deliveryRoute', desk.route.id, 'stops { id outlet { id } }');
  const stop = stops.find(({ outlet }: { outlet: { id: string } | null }) => outlet?.id === second.id);
  await desk.made('moveDeliveryStop', {
    ...{
      id: desk.route.id,
      ...(await desk.read('deliveryRoute', desk.route.id, 'version')),
      stopId: stop.id,
    },
    ...{ toRouteId: late.id, toRouteVersion: (await desk.read('deliveryRoute', late.id, 'version')).version },
    reason: 'It is on the way',
  });
  const { loads } = await listOf(desk, plan.issue.id);
  expect(loads.map(({ missingCopies }: { missingCopies: number }) => missingCopies)).toEqual([0, 35]);
});

test('what a vehicle cannot hold is told, of the vehicle that the carrier has that night', async () => {
  const { desk, plan, other } = await night();
  expect((await listOf(desk, plan.issue.id)).loads[0]).toMatchObject({ vehicle: null, excessCopies: null });
  const vehicle = async (plateNumber: string, capacityCopies: number, carrierId: string, day: number) => {
    const driver = { name: '何東', phone: '13800000000' };
    const { id } = await desk.made('addDeliveryVehicle', { plateNumber, capacityCopies, driver });
    const nights = { startsOn: inDays(day), endsOn: inDays(day) };
    await desk.made('assignDeliveryVehicle', { id, version: 1, carrierId, ...nights });
  };
  await vehicle('粤L11111', 200, desk.carrier.id, 5);
  await vehicle('粤L22222', 20, other.id, 5);
  await vehicle('粤L33333', 1, other.id, 6);
  const { loads } = await listOf(desk, plan.issue.id);
  expect(loads).toMatchObject([
    { copies: 255, excessCopies: 55, vehicle: { plateNumber: '粤L11111', driverName: '何*' } },
    { copies: 20, excessCopies: 0, vehicle: { plateNumber: '粤L22222' } },
  ]);
  const text = (await pageFor(plan.issue.id, desk.staff))[1];
  for (const shown of ['车牌 <b>粤L11111</b>，可装 200 份，司机 何*', '超载 55 份'])
    expect(text).toContain(shown);
  expect(text.match(/超载/g)).toHaveLength(1);
});

test('a carrier drives with two vehicles, each loaded with the runs that were put on it', async () => {
  const { desk, plan, other, runs } = await night();
  const vehicle = async (plateNumber: string, more: object = {}) => {
    const { id } = await desk.made('addDeliveryVehicle', { plateNumber, capacityCopies: 100 });
    const nights = { startsOn: inDays(5), endsOn: inDays(5), ...more };
    await desk.made('assignDeliveryVehicle', { id, version: 1, carrierId: other.id, ...nights });
    return id as string;
  };
  const [{ id: mine }] = (await listOf(desk, plan.issue.id)).loads[0].runs;
  const run = runs.find(({ id }: { id: string }) => id === mine);
  const taken = await desk.made('reassignDeliveryRun', { ...run, carrierId: other.id, reason: '司機病了' });
  await vehicle('粤L44441');
  const second = await vehicle('粤L44442', { isAdditional: true });
  const elsewhere = await vehicle('粤L44443', { isAdditional: true, startsOn: inDays(6), endsOn: inDays(6) });
  expect((await listOf(desk, plan.issue.id)).loads).toMatchObject([{ copies: 275, excessCopies: 175 }]);
  const load = async (vehicleId: string | null, more: object = {}, as = desk.staff) => {
    const now = await desk.read('deliveryRun', taken.id, 'id version');
    return desk.act('loadDeliveryRun', { ...now, vehicleId, ...more }, as);
  };
  expect((await load(elsewhere)).code).toBe('INVALID_INPUT');
  expect((await load(second, {}, viewers.headquarters)).code).toBe('FORBIDDEN');
  expect((await load(second)).code).toBeNull();
  expect((await listOf(desk, plan.issue.id)).loads).toMatchObject([
    { copies: 20, excessCopies: 0, vehicle: { plateNumber: '粤L44441' } },
    { copies: 255, excessCopies: 155, vehicle: { plateNumber: '粤L44442' }, runs: [{ id: taken.id }] },
  ]);
  const [, text] = await pageFor(plan.issue.id, desk.staff);
  for (const plate of ['粤L44441', '粤L44442']) expect(text).toContain(plate);
  // One that is taken off, or goes to another carrier with its run, leaves the run on the usual one.
  const cleared = await desk.read('deliveryVehicle', second, 'id version');
  await desk.made('clearDeliveryVehicle', { ...cleared, startsOn: inDays(5) });
  expect((await listOf(desk, plan.issue.id)).loads).toMatchObject([{ copies: 275 }]);
  expect((await load(null)).code).toBeNull();
  await desk.made('cancelDeliveryRun', { ...(await desk.read('deliveryRun', taken.id, 'id version')) });
  expect((await load(null)).code).toBe('ILLEGAL_TRANSITION');
});

test('before the notice nothing is loaded, and there is no list without a plan', async () => {
  const desk = await openDesk(graph);
  const plan = await desk.plan(inDays(6));
  expect(await listOf(desk, plan.issue.id)).toMatchObject({ loads: [], products: [], copies: 0 });
  expect(await listOf(desk, randomUUID())).toBeNull();
});

test('staff see their own, and others are refused; the page says the same, people masked', async () => {
  const { desk, plan } = await night();
  const twin = await openDesk(graph);
  expect((await ask(desk, plan.issue.id, {}, twin.staff)).data.transportList).toBeNull();
  for (const as of [viewers.headquarters, viewers.finance, viewers.editor])
    expect((await ask(desk, plan.issue.id, {}, as)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const pageOf = (as: Viewer, search?: string) => pageFor(plan.issue.id, as, search);
  const [status, text] = await pageOf(desk.staff);
  expect(status).toBe(200);
  for (const shown of ['装车单', '275 份', '第二个点', '1捆 + 5份散', '江北站及订户', '陈**'])
    expect(text).toContain(shown);
  expect((await pageOf(desk.staff, '?purpose=delivery'))[1]).toContain('陈大文');
  expect((await pageOf(viewers.editor))[0]).toBe(403);
  expect((await pageOf(viewers.anonymous))[0]).toBe(401);
  expect((await pageOf(twin.staff))[0]).toBe(404);
});

test('a list takes the same statements for one route as for many', async () => {
  const small = await openDesk(graph);
  const few = await small.plan(inDays(7));
  await small.notify(few);
  const { desk, plan } = await night();
  const count = async (of: Desk, issueId: string) =>
    (await graph.statementsOf(() => ask(of, issueId))).length;
  expect(await count(desk, plan.issue.id)).toBe(await count(small, few.issue.id));
});
