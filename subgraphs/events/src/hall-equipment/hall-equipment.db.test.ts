import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { at, halls, keptHall, slot } from '../testing/halls.ts';

const graph = await testSubgraph(events);
const { eventManager, printing, travel, editor, anonymous } = viewers;
const { hold, request, step } = halls(graph);
const ownerId = travel.organisation!;
const fields = 'equipment { id version quantity retiredAt changeReason name { zhHant } owner { id } }';
const add = (input: object = {}, as = travel) =>
  graph.mutate(
    'addHallEquipment',
    { ownerId, name: { zhHant: '投影機' }, quantity: 3, ...input },
    as,
    fields,
  );
const projectors = async (quantity = 3) => (await add({ quantity })).thing;
const change = (equipment: { id: string; version: number }, input: object, as = travel) =>
  graph.mutate(
    'changeHallEquipment',
    { id: equipment.id, version: equipment.version, reason: 'Stock-taking', ...input },
    as,
    fields,
  );
const leftOf = async (id: string, from = 0, until = 48) => {
  const { data, errors } = await graph.ask(
    `{ hallEquipment(id: "${id}") { left(times: { from: "${at(from)}", until: "${at(until)}" }) } }`,
    { as: editor },
  );
  return errors?.[0]?.extensions?.code ?? data.hallEquipment.left;
};
const having = (equipment: { id: string }, quantity: number, facilityId: string, from = 0, until = 2) => ({
  ...{ ...slot(facilityId, from, until), equipment: [{ equipmentId: equipment.id, quantity }] },
});

test('what is lent with one hall is missing in the other, as long as it is held, and no longer', async () => {
  const [one, other] = [await keptHall(graph), await keptHall(graph)];
  const equipment = await projectors();
  const held = await hold(having(equipment, 2, one));
  expect(await leftOf(equipment.id)).toBe(1);
  expect(await leftOf(equipment.id, 2, 3)).toBe(3);
  const taken = await hold(having(equipment, 2, other, 1, 3));
  expect([codeOf(taken), taken.field]).toEqual(['SOLD_OUT', ['input', 'equipment']]);
  const after = await hold(having(equipment, 3, other, 2, 3));
  expect(codeOf(after)).toBe('done');
  const asked = await request(having(equipment, 3, other, 1, 2));
  expect(codeOf(await step('confirmFacilityBooking', asked, travel))).toBe('SOLD_OUT');
  expect(codeOf(await step('changeFacilityBooking', held, printing, { endsAt: at(3) }))).toBe('SOLD_OUT');
  const fewer = await step('changeFacilityBooking', held, printing, { equipment: [], endsAt: at(3) });
  expect(codeOf(fewer)).toBe('done');
  expect(codeOf(await step('confirmFacilityBooking', asked, travel))).toBe('done');
  await step('cancelFacilityBooking', after, printing);
  expect(await leftOf(equipment.id, 2, 3)).toBe(3);
});

test('60 at once for three projectors in sixty halls: three have one each', async () => {
  const equipment = await projectors();
  const hallsOfMany = await Promise.all(Array.from({ length: 60 }, () => keptHall(graph)));
  const outcomes = await Promise.all(hallsOfMany.map((hall) => hold(having(equipment, 1, hall))));
  expect(outcomes.map(codeOf).filter((code) => code === 'done')).toHaveLength(3);
  expect(await leftOf(equipment.id)).toBe(0);
});

test('a series leaves out the uses for which nothing is left', async () => {
  const [one, other] = [await keptHall(graph), await keptHall(graph, { needsConfirmation: false })];
  const equipment = await projectors(1);
  await hold(having(equipment, 1, one, 24, 26));
  const { things } = await graph.mutate(
    'requestFacilityBookingSeries',
    { ...having(equipment, 1, other), rule: 'FREQ=DAILY;COUNT=3', isPartial: true },
    printing,
    'series { bookings { nodes { status equipment { quantity equipment { id } } } } } skipped { startsAt obstacle }',
  );
  expect(things.skipped).toEqual([{ startsAt: at(24), obstacle: 'EQUIPMENT_TAKEN' }]);
  expect(things.series.bookings.nodes).toEqual(
    Array(2).fill({ status: 'CONFIRMED', equipment: [{ quantity: 1, equipment: { id: equipment.id } }] }),
  );
});

test('its owner’s staff keep the list; what is booked is neither sold nor taken off it', async () => {
  for (const as of [printing, editor, { ...travel, roles: ['staff', 'editor'] }, anonymous])
    expect(codeOf(await add({}, as))).toBe('FORBIDDEN');
  const { thing } = await add();
  expect(thing).toMatchObject({ quantity: 3, name: { zhHant: '投影機' }, owner: { id: ownerId } });
  for (const as of [printing, editor])
    expect(codeOf(await change(thing, { quantity: 9 }, as))).toBe('FORBIDDEN');
  expect(codeOf(await change({ ...thing, id: randomUUID() }, {}))).toBe('NOT_FOUND');
  const hall = await keptHall(graph);
  const held = await hold(having(thing, 2, hall));
  const fewer = await change(thing, { quantity: 1 });
  expect([codeOf(fewer), fewer.field]).toEqual(['CONFLICT_OVERLAP', ['input', 'quantity']]);
  expect(codeOf(await change(thing, { isRetired: true }))).toBe('CONFLICT_OVERLAP');
  await step('cancelFacilityBooking', held, printing);
  const asked = await request(having(thing, 1, hall, 4, 5));
  const retired = await change(thing, { isRetired: true });
  expect(retired.thing).toMatchObject({ retiredAt: expect.any(String), changeReason: 'Stock-taking' });
  expect(codeOf(await hold(having(thing, 1, hall)))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await step('confirmFacilityBooking', asked))).toBe('SOLD_OUT');
  const list = async (isRetired: boolean, as = editor) => {
    const { data, errors } = await graph.ask(
      `{ hallEquipmentOf(ownerId: "${ownerId}", isRetired: ${isRetired}, first: 100) { nodes { id } totalCount } }`,
      { as },
    );
    return errors?.[0]?.extensions?.code ?? data.hallEquipmentOf.nodes.map(({ id }: { id: string }) => id);
  };
  expect(await list(true)).toEqual([thing.id]);
  expect(await list(true, anonymous)).toBe('UNAUTHENTICATED');
  const back = await change(retired.thing, { isRetired: false }, eventManager);
  expect(back.thing.retiredAt).toBeNull();
  expect(await list(false)).toContain(thing.id);
  expect(codeOf(await hold(having(thing, 1, hall)))).toBe('done');
});

test.each<[string, object[], string]>([
  ['more than there are', [{ quantity: 4 }], 'SOLD_OUT'],
  ['none of it', [{ quantity: 0 }], 'INVALID_INPUT'],
  ['the same twice', [{}, {}], 'INVALID_INPUT'],
  ['what is not there', [{ equipmentId: randomUUID() }], 'NOT_FOUND'],
  ['what is no id', [{ equipmentId: 'projector' }], 'INVALID_INPUT'],
])('no booking has %s', async (_, pieces, code) => {
  const { id } = await projectors();
  const equipment = pieces.map((piece) => ({ equipmentId: id, quantity: 1, ...piece }));
  const hall = await keptHall(graph);
  for (const book of [hold, request]) expect(codeOf(await book({ ...slot(hall), equipment }))).toBe(code);
});

test('a hall of another keeper has none of it, and PostgreSQL lends nothing on another’s booking', async () => {
  const equipment = await projectors();
  const elsewhere = await keptHall(graph, { keeperId: printing.organisation });
  expect(codeOf(await hold(having(equipment, 1, elsewhere)))).toBe('NOT_FOUND');
  const { thing } = await hold(slot(await keptHall(graph), 0, 1), travel);
  await graph.sql('BEGIN');
  await graph.sql(
    `SELECT set_config('role', 'events_staff', true), set_config('app.organisation', $1, true)`,
    [printing.organisation],
  );
  const lending = graph.sql('INSERT INTO booked_equipment VALUES ($1, $2, 1)', [thing.id, equipment.id]);
  await expect(lending).rejects.toThrow('row-level security');
  await graph.sql('ROLLBACK');
});

test.each([[{ quantity: 0 }], [{ quantity: 10_001 }], [{ name: { en: '\u200b' } }], [{ ownerId: 'x' }]])(
  'no equipment is %j',
  async (input) => {
    expect(codeOf(await add(input, eventManager))).toBe('INVALID_INPUT');
  },
);
