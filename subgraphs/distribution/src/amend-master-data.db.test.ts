import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from './subgraph.ts';
import { openDesk } from './testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const reason = 'The year has turned';

const listed = async (desk: Desk, field: string, isRetired: boolean): Promise<string[]> => {
  const rows = field === 'distributedTitles' ? '{ id }' : '{ nodes { id } }';
  const { data } = await graph.ask(`{ list: ${field}(isRetired: ${isRetired}) ${rows} }`, { as: desk.staff });
  return (data.list.nodes ?? data.list).map(({ id }: { id: string }) => id);
};
type Desk = Awaited<ReturnType<typeof openDesk>>;

test('each is amended with a reason, retired, found by its id alone, and taken up again', async () => {
  const desk = await openDesk(graph);
  const [code, name, day] = [desk.next('X'), { en: 'New' }, '06:30'];
  const spare = await desk.made('addDeliveryCarrier', {
    code,
    name: '李示例',
    phone: '110',
    copyRateMinor: '9',
  });
  const route = await desk.made('addDeliveryRoute', {
    ...{ code, name, station: '河南岸站', carrierId: desk.carrier.id, deadline: '07:00' },
  });
  const title = await desk.made('addDistributedTitle', {
    ...{ code: 'zzz', name, weekdays: [1], copyPriceMinor: '1' },
  });
  const kiosk = await desk.made('addDeliveryOutlet', {
    ...{ code, name, kind: 'KIOSK', street: '下埔路', routeId: route.id, routeVersion: route.version },
  });
  const { version, stops } = await desk.read('deliveryRoute', route.id, 'version stops { id kind }');
  const stop = stops.find(({ kind }: { kind: string }) => kind === 'OUTLET');
  await desk.made('removeDeliveryStop', { id: route.id, version, stopId: stop.id, reason });
  const things = [
    ['Carrier', 'deliveryCarrier', spare.id, { copyRateMinor: '12', name: '李新名', phone: '120' }],
    ['Route', 'deliveryRoute', route.id, { deadline: day, station: '新站', name: { en: 'Newer' } }],
    ['Outlet', 'deliveryOutlet', kiosk.id, { street: '新路', kind: 'SHOP' }],
  ] as const;
  for (const [thing, field, id, changes] of things) {
    const now = async () => (await desk.read(field, id, 'version')).version;
    const act = async (input: object) =>
      desk.act(`update${`Delivery${thing}`}`, { id, version: await now(), ...input });
    const amended = await act({ ...changes, reason });
    expect(amended).toMatchObject({ code: null, thing: { changeReason: reason, retiredAt: null } });
    expect((await act({ reason: '\u200b' })).code).toBe('INVALID_INPUT');
    expect((await act({ reason, isRetired: true })).thing.retiredAt).toEqual(expect.any(String));
    const plural = `${field}s`;
    expect([(await listed(desk, plural, false)).includes(id), await listed(desk, plural, true)]).toEqual([
      false,
      [id],
    ]);
    expect((await act({ reason, isRetired: false })).thing.retiredAt).toBeNull();
    expect(await listed(desk, plural, true)).toEqual([]);
  }
  const dear = await desk.act('updateDistributedTitle', {
    id: title.id,
    version: 1,
    copyPriceMinor: '250',
    reason,
  });
  expect(dear.thing).toMatchObject({ copyPrice: { amountMinor: '250' }, changeReason: reason });
  await desk.made('updateDistributedTitle', { id: title.id, version: 2, isRetired: true, reason });
  expect(await listed(desk, 'distributedTitles', true)).toContain(title.id);
  const begun = await desk.act('openIssuePlan', { titleId: title.id, issueDate: inDays(1) });
  expect(begun.code).toBe('INVALID_INPUT');
});

test('what is needed stays: a driving carrier, a route with stops, an outlet with copies, a title with readers', async () => {
  const desk = await openDesk(graph);
  await desk.subscription();
  await desk.plan(inDays(1));
  const retire = async (thing: string, field: string, id: string) =>
    desk.act(thing, { id, ...(await desk.read(field, id, 'version')), isRetired: true, reason });
  expect([
    (await retire('updateDeliveryCarrier', 'deliveryCarrier', desk.carrier.id)).code,
    (await retire('updateDeliveryRoute', 'deliveryRoute', desk.route.id)).code,
    (await retire('updateDeliveryOutlet', 'deliveryOutlet', desk.outlet.id)).code,
    (await desk.act('updateDistributedTitle', { id: desk.title.id, version: 1, isRetired: true, reason }))
      .code,
  ]).toEqual(Array(4).fill('ILLEGAL_TRANSITION'));
  const route = await desk.read('deliveryRoute', desk.route.id, 'id version stops { id kind }');
  const stopOf = (kind: string) => route.stops.find((stop: { kind: string }) => stop.kind === kind).id;
  const remove = (stopId: string) =>
    desk.act('removeDeliveryStop', { id: route.id, version: route.version, stopId, reason });
  expect((await remove(stopOf('OUTLET'))).code).toBe('ILLEGAL_TRANSITION');
  expect((await remove(stopOf('STATION'))).code).toBe('INVALID_INPUT');
  expect((await remove(desk.title.id)).code).toBe('NOT_FOUND');
});

test('a stop moves to another route with its copies, and two moves in opposite directions do not block each other', async () => {
  const desk = await openDesk(graph);
  await desk.subscriber();
  const other = await desk.made('addDeliveryRoute', {
    ...{
      code: desk.next('R'),
      name: { en: 'B' },
      station: '站',
      carrierId: desk.carrier.id,
      deadline: '07:00',
    },
  });
  const read = (id: string) => desk.read('deliveryRoute', id, 'id version stops { id kind sequence }');
  const kinds = async (id: string) => (await read(id)).stops.map(({ kind }: { kind: string }) => kind);
  const stopOf = async (id: string, kind: string) =>
    (await read(id)).stops.find((stop: { kind: string }) => stop.kind === kind).id;
  const moveOf = async (from: string, to: string, kind: string) => {
    const [{ version }, { version: toRouteVersion }] = [await read(from), await read(to)];
    return { id: from, version, stopId: await stopOf(from, kind), toRouteId: to, toRouteVersion, reason };
  };
  const move = async (from: string, to: string, kind: string) =>
    desk.act('moveDeliveryStop', await moveOf(from, to, kind));
  await desk.plan(inDays(2));
  expect((await move(desk.route.id, other.id, 'OUTLET')).code).toBeNull();
  expect([await kinds(desk.route.id), await kinds(other.id)]).toEqual([
    ['ADDRESS', 'STATION'],
    ['OUTLET', 'STATION'],
  ]);
  const sequences = (await read(other.id)).stops.map(({ sequence }: { sequence: number }) => sequence);
  expect(sequences).toEqual([1, 2]);
  // Both see the routes as they are before.
  const moves = [
    await moveOf(desk.route.id, other.id, 'ADDRESS'),
    await moveOf(other.id, desk.route.id, 'OUTLET'),
  ];
  const outcomes = await Promise.all(moves.map((input) => desk.act('moveDeliveryStop', input)));
  expect(outcomes.map(({ code }) => code).sort()).toEqual([null, 'VERSION_CONFLICT'].sort());
  expect((await move(other.id, other.id, 'STATION')).code).toBe('INVALID_INPUT');
});

test('only staff of the company amend', async () => {
  const [desk, other] = [await openDesk(graph), await openDesk(graph)];
  const input = { id: desk.route.id, version: 2, reason, station: 'x' };
  expect((await desk.act('updateDeliveryRoute', input, other.staff)).code).toBe('NOT_FOUND');
  expect((await desk.act('updateDeliveryRoute', input, viewers.headquarters)).code).toBe('FORBIDDEN');
  expect(
    (await desk.act('updateDistributedTitle', { id: desk.title.id, version: 1, reason }, other.staff)).code,
  ).toBe('NOT_FOUND');
});
