import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
type Desk = Awaited<ReturnType<typeof openDesk>>;
const reason = '換了車';
let count = 0;
const plate = () => `粤L${String(++count).padStart(5, '0')}`;
const driver = { name: '李大明', phone: '13812340000' };

const added = (desk: Desk, input: object = {}) =>
  desk.made('addDeliveryVehicle', { plateNumber: plate(), capacityCopies: 2000, ...input });
const now = (desk: Desk, id: string) => desk.read('deliveryVehicle', id, 'id version');
const act = async (desk: Desk, mutation: string, id: string, input: object) =>
  desk.act(mutation, { ...(await now(desk, id)), ...input });
const nightsOf = async (desk: Desk, id: string) =>
  (await desk.read('deliveryVehicle', id, 'assignments { carrier { id } startsOn endsOn }')).assignments.map(
    ({ carrier, startsOn, endsOn }: { carrier: { id: string }; startsOn: string; endsOn: string | null }) => [
      ...[carrier.id, startsOn, endsOn],
    ],
  );
const carrierOf = async (desk: Desk): Promise<string> => {
  const input = { code: desk.next('C'), name: '王五', phone: '110', copyRateMinor: '9' };
  return (await desk.made('addDeliveryCarrier', input)).id;
};

test('a vehicle is written down with its plate as the plate has it, once in a company', async () => {
  const [desk, twin] = [await openDesk(graph), await openDesk(graph)];
  const input = { plateNumber: '粵l·9a888', capacityCopies: 1800 };
  expect(await desk.made('addDeliveryVehicle', input)).toMatchObject({ plateNumber: '粤L9A888' });
  expect((await desk.act('addDeliveryVehicle', { ...input, plateNumber: '粤L9A888' })).code).toBe(
    'DUPLICATE',
  );
  expect((await twin.act('addDeliveryVehicle', input)).code).toBeNull();
  for (const plateNumber of ['粤L1234', '粤L1234567', 'L12345', '粤112345', '車L12345', '粤L1234港港'])
    expect((await desk.act('addDeliveryVehicle', { ...input, plateNumber })).code).toBe('INVALID_INPUT');
  for (const capacityCopies of [0, 200_001])
    expect((await desk.act('addDeliveryVehicle', { ...input, capacityCopies })).code).toBe('INVALID_INPUT');
  for (const as of [viewers.headquarters, viewers.finance, viewers.editor, viewers.anonymous])
    expect((await desk.act('addDeliveryVehicle', input, as)).code).toBe('FORBIDDEN');
  const list = '{ deliveryVehicles(plateNumber: "粤L9A888") { nodes { plateNumber } } }';
  expect((await graph.ask(list, { as: desk.staff })).data.deliveryVehicles.nodes).toHaveLength(1);
  expect((await graph.ask(list, { as: viewers.headquarters })).errors?.[0]?.extensions?.code).toBe(
    'FORBIDDEN',
  );
});

test('who drives it is masked, shown for a purpose and logged, and gone once nobody does', async () => {
  const desk = await openDesk(graph);
  const { id } = await added(desk, { driver });
  const shown = 'driverName driverPhone';
  expect(await desk.read('deliveryVehicle', id, shown)).toEqual({
    driverName: '李**',
    driverPhone: '138****0000',
  });
  expect(await desk.read('deliveryVehicle', id, 'driverName(purpose: "He lost the key")')).toEqual({
    driverName: '李大明',
  });
  const read = await graph.sql('SELECT entity, field FROM personal_data_access WHERE entity_id = $1', [id]);
  expect(read).toEqual([{ entity: 'DeliveryVehicle', field: 'name' }]);
  const log = await graph.sql('SELECT before, after FROM audit_log WHERE entity_id = $1', [id]);
  expect(log.length).toBeGreaterThan(1);
  expect(JSON.stringify(log)).not.toMatch(/李大明|13812340000/);

  const update = (input: object) => act(desk, 'updateDeliveryVehicle', id, { reason, ...input });
  await update({ capacityCopies: 5 });
  expect((await desk.read('deliveryVehicle', id, shown)).driverName).toBe('李**');
  await update({ driver: { ...driver, name: '趙明' } });
  expect((await desk.read('deliveryVehicle', id, shown)).driverName).toBe('趙*');
  await update({ driver: null });
  expect(await desk.read('deliveryVehicle', id, shown)).toEqual({ driverName: null, driverPhone: null });
  await update({ driver });
  expect((await update({ driver, isRetired: true })).code).toBe('INVALID_INPUT');
  await update({ isRetired: true });
  const kept = await graph.sql('SELECT FROM vehicle_drivers WHERE vehicle_id = $1', [id]);
  expect(kept).toEqual([]);
});

test('a carrier has it until further notice, another one for a night, and then the first again', async () => {
  const desk = await openDesk(graph);
  const [usual, spare] = [await added(desk), await added(desk)];
  const other = await carrierOf(desk);
  const mine: string = desk.carrier.id;
  const assign = (id: string, input: object) => act(desk, 'assignDeliveryVehicle', id, input);
  expect((await assign(usual.id, { carrierId: mine, startsOn: inDays(1) })).code).toBeNull();
  const night = { startsOn: inDays(3), endsOn: inDays(3) };
  // Another vehicle takes the place of the usual one for the night.
  expect((await assign(spare.id, { carrierId: mine, ...night })).code).toBeNull();
  expect(await nightsOf(desk, usual.id)).toEqual([
    [mine, inDays(1), inDays(2)],
    [mine, inDays(4), null],
  ]);
  expect(await nightsOf(desk, spare.id)).toEqual([[mine, inDays(3), inDays(3)]]);
  expect((await assign(usual.id, { carrierId: other, ...night })).code).toBeNull();
  const taken = await assign(usual.id, { carrierId: other, startsOn: inDays(2), endsOn: inDays(2) });
  expect([taken.code, taken.field]).toEqual(['DUPLICATE', ['input', 'startsOn']]);
  expect((await act(desk, 'clearDeliveryVehicle', usual.id, { startsOn: inDays(2) })).code).toBeNull();
  expect(await nightsOf(desk, usual.id)).toEqual([[mine, inDays(1), inDays(1)]]);
  for (const wrong of [
    { startsOn: inDays(-1) },
    { startsOn: inDays(5), endsOn: inDays(4) },
    { startsOn: inDays(400) },
  ])
    for (const mutation of ['assignDeliveryVehicle', 'clearDeliveryVehicle'])
      expect(
        (
          await act(desk, mutation, usual.id, {
            ...wrong,
            ...(mutation === 'assignDeliveryVehicle' && { carrierId: mine }),
          })
        ).code,
      ).toBe('INVALID_INPUT');
});

test('one beside the usual vehicle stays when another becomes the usual one, and can become it itself', async () => {
  const desk = await openDesk(graph);
  const carrierId = await carrierOf(desk);
  const give = (id: string, more: object) =>
    act(desk, 'assignDeliveryVehicle', id, { carrierId, startsOn: inDays(1), ...more });
  const nights = async (id: string) =>
    (await desk.read('deliveryVehicle', id, 'assignments { isAdditional startsOn endsOn }')).assignments;
  const [usual, beside, other] = [await added(desk), await added(desk), await added(desk)];
  await give(usual.id, {});
  await give(beside.id, { isAdditional: true });
  await give(other.id, { startsOn: inDays(3) });
  expect(await nights(usual.id)).toEqual([{ isAdditional: false, startsOn: inDays(1), endsOn: inDays(2) }]);
  const still = { isAdditional: true, startsOn: inDays(1), endsOn: null };
  expect(await nights(beside.id)).toEqual([still]);
  expect((await give(beside.id, { startsOn: inDays(4), endsOn: inDays(4) })).code).toBeNull();
  expect(await nights(beside.id)).toEqual([
    { ...still, endsOn: inDays(3) },
    { isAdditional: false, startsOn: inDays(4), endsOn: inDays(4) },
    { ...still, startsOn: inDays(5) },
  ]);
});

test('one that a carrier has is not retired, and a retired one is given to nobody', async () => {
  const desk = await openDesk(graph);
  const { id } = await added(desk);
  const carrierId: string = desk.carrier.id;
  await act(desk, 'assignDeliveryVehicle', id, { carrierId, startsOn: inDays(0) });
  const retire = () => act(desk, 'updateDeliveryVehicle', id, { isRetired: true, reason });
  expect((await retire()).code).toBe('ILLEGAL_TRANSITION');
  await act(desk, 'clearDeliveryVehicle', id, { startsOn: inDays(0) });
  expect((await retire()).code).toBeNull();
  const again = await act(desk, 'assignDeliveryVehicle', id, { carrierId, startsOn: inDays(1) });
  expect(again.code).toBe('INVALID_INPUT');
});

test('two vehicles given to one carrier at once do not stand beside each other', async () => {
  const desk = await openDesk(graph);
  const vehicles = [await added(desk), await added(desk), await added(desk)];
  const input = { carrierId: desk.carrier.id, startsOn: inDays(1) };
  const outcomes = await Promise.all(
    vehicles.map(({ id }) => desk.act('assignDeliveryVehicle', { id, version: 1, ...input })),
  );
  expect(outcomes.map(({ code }) => code)).toEqual([null, null, null]);
  const nights = await Promise.all(vehicles.map(({ id }) => nightsOf(desk, id)));
  expect(nights.flat()).toEqual([[desk.carrier.id, inDays(1), null]]);
});

test('fifty vehicles with drivers and nights take as many statements as one', async () => {
  const desk = await openDesk(graph);
  const ask = (first: number) =>
    graph.statementsOf(() =>
      graph.ask(
        `{ deliveryVehicles(first: ${first}) { nodes { driverName assignments { startsOn carrier { code } } } } }`,
        { as: desk.staff },
      ),
    );
  for (let number = 0; number < 50; number += 1) {
    const { id } = await added(desk, { driver });
    await desk.made('assignDeliveryVehicle', {
      ...{ id, version: 1, carrierId: await carrierOf(desk), startsOn: inDays(1) },
    });
  }
  const one = await ask(1);
  expect(await ask(50)).toHaveLength(one.length);
});
