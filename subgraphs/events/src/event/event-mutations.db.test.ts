import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events);
const fields =
  'id code version eventStatus statusReason startDate startPrecision endDate previousStartDate previousDates { startDate }';

const run = async (mutation: string, input: object, as = viewers.eventManager) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await graph.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { event { ${fields} } userErrors { code field message } } }`,
    { as, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );
  expect(errors).toBeUndefined();
  return data[mutation];
};
let made = 0;
const create = async (input: object = {}) => {
  const code = `made-${++made}`;
  const dates = { startDate: '2027-03-04', endDate: '2027-03-05' };
  const { event, userErrors } = await run('createEvent', {
    code,
    name: { en: code },
    kind: 'FORUM',
    dates,
    ...input,
  });
  expect(userErrors).toEqual([]);
  return event;
};
const countEvents = async () => (await graph.sql('SELECT count(*)::int FROM events'))[0].count;

test('an event is entered with those who take part', async () => {
  const organisationId = seedId('Organisation', 'printing');
  const personId = seedId('Person', 'ouyang-cheng');
  const series = await create({ kind: 'CAMPAIGN_SERIES' });
  const { id } = await create({
    ...{ name: { zhHant: '讀者開放日' }, place: { en: 'Huizhou' }, seriesId: series.id },
    participants: [
      { role: 'HOST', organisationId },
      { role: 'REPORTER', personId },
    ],
  });
  const { data } = await graph.ask(`{ event(id: "${id}") {
    name { zhHans zhHant en } series { id occasions { nodes { id } } } participants { role organisation { id } person { id } } isSynthetic
  } searchEvents(text: "开放日") { nodes { id } } }`);
  expect(data.event).toEqual({
    name: { zhHans: '读者开放日', zhHant: '讀者開放日', en: null },
    series: { id: series.id, occasions: { nodes: [{ id }] } },
    participants: [
      { role: 'HOST', organisation: { id: organisationId }, person: null },
      { role: 'REPORTER', organisation: null, person: { id: personId } },
    ],
    isSynthetic: false,
  });
  expect(data.searchEvents.nodes).toEqual([{ id }]);
});

const someone = seedId('Organisation', 'printing');
test.each([
  ['INVALID_INPUT', ['code'], { code: 'Not A Code' }],
  ['INVALID_INPUT', ['name'], { name: {} }],
  ['INVALID_INPUT', ['name'], { name: { en: '   ' } }],
  ['INVALID_INPUT', ['name', 'en'], { name: { en: 'x'.repeat(301) } }],
  ['INVALID_INPUT', ['name', 'zhHant'], { name: { zhHant: 'a\u0000b' } }],
  ['INVALID_INPUT', ['name', 'en'], { name: { en: 'lone \ud800 surrogate' } }],
  ['INVALID_INPUT', ['dates', 'endDate'], { dates: { startDate: '2027-01-02', endDate: '2027-01-01' } }],
  ['INVALID_INPUT', ['dates', 'startPrecision'], { dates: { startPrecision: 'YEAR' } }],
  ['INVALID_INPUT', ['participants', '0'], { participants: [{ role: 'HOST' }] }],
  [
    'INVALID_INPUT',
    ['participants', '0', 'organisationId'],
    { participants: [{ role: 'HOST', organisationId: 'x' }] },
  ],
  [
    'INVALID_INPUT',
    ['participants'],
    { participants: Array(201).fill({ role: 'HOST', organisationId: someone }) },
  ],
  ['DUPLICATE', ['participants'], { participants: Array(2).fill({ role: 'HOST', organisationId: someone }) }],
  ['NOT_FOUND', ['superEventId'], { superEventId: randomUUID() }],
  ['NOT_FOUND', ['superEventId'], { superEventId: 'nonsense' }],
  ['NOT_FOUND', ['seriesId'], { seriesId: randomUUID() }],
  ['INVALID_INPUT', ['facilityId'], { facilityId: 'nonsense' }],
])('%s for %j', async (code, field, input) => {
  const before = await countEvents();
  const { event, userErrors } = await run('createEvent', {
    ...{ code: `bad-${randomUUID()}`, name: { en: 'Bad' }, kind: 'FORUM', ...input },
  });
  expect(event).toBeNull();
  expect(userErrors).toMatchObject([{ code, field: ['input', ...field] }]);
  expect(await countEvents()).toBe(before);
});

test('a code is given once, and only a series has occasions', async () => {
  const { id, code } = await create();
  const again = await run('createEvent', { code, name: { en: 'x' }, kind: 'FORUM' });
  expect(again.userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['input', 'code'] }]);
  const inForum = await run('createEvent', {
    code: `in-${code}`,
    name: { en: 'x' },
    kind: 'FORUM',
    seriesId: id,
  });
  expect(inForum.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'seriesId'] }]);
});

test.each([viewers.anonymous, viewers.editor, viewers.printing, viewers.headquarters])(
  'only event managers change events: %o',
  async (viewer) => {
    const { id, version } = await create();
    const before = await countEvents();
    const answers = [
      await run('createEvent', { code: `by-${randomUUID()}`, name: { en: 'Mine' }, kind: 'FORUM' }, viewer),
      await run('cancelEvent', { id, version }, viewer),
      await run('rescheduleEvent', { id, version, dates: {} }, viewer),
      await run('moveEventOnline', { id, version }, viewer),
      await run('placeEvent', { id, version }, viewer),
    ];
    for (const { event, userErrors } of answers)
      expect([event, userErrors[0].code]).toEqual([null, 'FORBIDDEN']);
    expect(await countEvents()).toBe(before);
    expect(await graph.sql('SELECT version FROM events WHERE id = $1', [id])).toEqual([{ version }]);
  },
);

test('rescheduling keeps every earlier date, and without a start postpones', async () => {
  const { id } = await create();
  const moved = await run('rescheduleEvent', {
    id,
    version: 1,
    dates: { startDate: '2027-04-01' },
    reason: 'Typhoon',
  });
  expect(moved.event).toMatchObject({
    ...{
      eventStatus: 'RESCHEDULED',
      statusReason: 'Typhoon',
      version: 2,
      startDate: '2027-04-01',
      endDate: null,
    },
    ...{ previousStartDate: '2027-03-04', previousDates: [{ startDate: '2027-03-04' }] },
  });
  const same = await run('rescheduleEvent', { id, version: 2, dates: { startDate: '2027-04-01' } });
  expect(same.userErrors[0].code).toBe('INVALID_INPUT');
  const off = await run('rescheduleEvent', { id, version: 2, dates: {} });
  expect(off.event).toMatchObject({
    ...{
      eventStatus: 'POSTPONED',
      startDate: null,
      startPrecision: 'UNKNOWN',
      previousStartDate: '2027-04-01',
    },
  });
  const back = await run('rescheduleEvent', {
    id,
    version: 3,
    dates: { startDate: '2028-05-05', startPrecision: 'YEAR' },
  });
  expect(back.event).toMatchObject({
    ...{ eventStatus: 'RESCHEDULED', startDate: '2028-01-01', previousStartDate: '2027-04-01' },
    previousDates: [{ startDate: null }, { startDate: '2027-04-01' }, { startDate: '2027-03-04' }],
  });
});

test('what is cancelled stays cancelled, in PostgreSQL too', async () => {
  const { id } = await create();
  const { event } = await run('cancelEvent', { id, version: 1, reason: 'No hall' });
  expect(event).toMatchObject({ eventStatus: 'CANCELLED', statusReason: 'No hall', startDate: '2027-03-04' });
  for (const [mutation, more] of [
    ['cancelEvent', {}],
    ['moveEventOnline', {}],
    ['rescheduleEvent', { dates: { startDate: '2027-08-08' } }],
  ] as const)
    expect((await run(mutation, { id, version: 2, ...more })).userErrors).toMatchObject([
      { code: 'ILLEGAL_TRANSITION' },
    ]);
  await expect(graph.sql(`UPDATE events SET event_status = 'SCHEDULED' WHERE id = $1`, [id])).rejects.toThrow(
    'cancelled',
  );
});

test('of two who saw one version, the second is told; a key repeated has one effect', async () => {
  const { id } = await create();
  const both = await Promise.all([
    run('cancelEvent', { id, version: 1 }),
    run('moveEventOnline', { id, version: 1 }),
  ]);
  expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual([
    'VERSION_CONFLICT',
    'done',
  ]);
  const input = { idempotencyKey: randomUUID(), code: 'just-once', name: { en: 'Once' }, kind: 'FORUM' };
  const answers = await Promise.all([1, 2, 3].map(() => run('createEvent', input)));
  expect(new Set(answers.map(({ event }) => event.id)).size).toBe(1);
});

test('no event is inside itself, not even when two circles close at once', async () => {
  const [one, two, three] = [await create(), await create(), await create()];
  const place = (event: { id: string }, version: number, parent: { id: string } | null) =>
    run('placeEvent', { id: event.id, version, superEventId: parent?.id ?? null });
  expect((await place(one, 1, one)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'superEventId'] },
  ]);
  expect((await place(two, 1, one)).userErrors).toEqual([]);
  expect((await place(three, 1, two)).userErrors).toEqual([]);
  expect((await place(one, 1, three)).userErrors[0].message).toContain('inside one of its parts');
  expect((await place(two, 2, null)).event.version).toBe(3);

  const pairs = await Promise.all(
    Array.from({ length: 8 }, async () => [await create(), await create()] as const),
  );
  for (const [left, right] of pairs) {
    const answers = await Promise.all([place(left, 1, right), place(right, 1, left)]);
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'placed').sort()).toEqual([
      'INVALID_INPUT',
      'placed',
    ]);
  }
});

test('the audit log says who did what', async () => {
  const { id } = await create();
  await run('cancelEvent', { id, version: 1, reason: 'Rain' });
  const rows = await graph.sql(
    'SELECT subject, operation, action, after FROM audit_log WHERE entity_id = $1 ORDER BY id',
    [id],
  );
  expect(rows).toMatchObject([
    { subject: 'event-manager', operation: 'createEvent', action: 'INSERT' },
    {
      operation: 'cancelEvent',
      action: 'UPDATE',
      after: { event_status: 'CANCELLED', status_reason: 'Rain' },
    },
  ]);
});
