import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const create = (input: object) =>
  graph.mutate(
    'createEvent',
    { code: `bad-${randomUUID()}`, name: { en: 'Bad' }, kind: 'FORUM', ...input },
    viewers.eventManager,
  );
const countEvents = () => graph.sql('SELECT count(*)::int FROM events');

test('an event is entered with those who take part', async () => {
  const organisationId = seedId('Organisation', 'printing');
  const personId = seedId('Person', 'ouyang-cheng');
  const series = await newEvent(graph, { kind: 'CAMPAIGN_SERIES' });
  const { id } = await newEvent(graph, {
    ...{ name: { zhHant: '讀者開放日' }, place: { en: 'Huizhou' }, seriesId: series.id },
    participants: [
      { role: 'HOST', organisationId },
      { role: 'REPORTER', personId },
    ],
  });
  const { data } = await graph.ask(`{ event(id: "${id}") {
    name { zhHans zhHant en } series { id occasions { nodes { id } } } isSynthetic
    participants { nodes { role organisation { id } person { id } } }
  } searchEvents(text: "开放日") { nodes { id } } }`);
  expect(data.event).toEqual({
    name: { zhHans: '读者开放日', zhHant: '讀者開放日', en: null },
    series: { id: series.id, occasions: { nodes: [{ id }] } },
    participants: {
      nodes: [
        { role: 'HOST', organisation: { id: organisationId }, person: null },
        { role: 'REPORTER', organisation: null, person: { id: personId } },
      ],
    },
    isSynthetic: false,
  });
  expect(data.searchEvents.nodes).toEqual([{ id }]);
});

test('participants come in pages of the order given, and those who bear the event together', async () => {
  const roles = ['PARTICIPANT', 'HOST', 'SPEAKER', 'LEADER', 'REPORTER'];
  const participants = roles.map((role) => ({ role, organisationId: randomUUID() }));
  const { id } = await newEvent(graph, { participants });
  const fields = 'nodes { role } totalCount pageInfo { hasNextPage endCursor }';
  const { data } = await graph.ask(
    `{ event(id: "${id}") { organisers { id } participants(first: 3) { ${fields} } } }`,
  );
  const { organisers, participants: some } = data.event;
  expect(organisers).toEqual([1, 3].map((index) => ({ id: participants[index]!.organisationId })));
  expect(some).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
  const next = await graph.ask(
    `{ event(id: "${id}") { participants(first: 3, after: "${some.pageInfo.endCursor}") { ${fields} } } }`,
  );
  const rest = next.data.event.participants;
  expect([...some.nodes, ...rest.nodes].map(({ role }) => role)).toEqual(roles);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

const someone = seedId('Organisation', 'printing');
test.each([
  ['INVALID_INPUT', ['code'], { code: 'Not A Code' }],
  ['INVALID_INPUT', ['code'], { code: 'two--hyphens' }],
  ['INVALID_INPUT', ['code'], { code: 'x'.repeat(61) }],
  ['INVALID_INPUT', ['name'], { name: {} }],
  ['INVALID_INPUT', ['name'], { name: { en: '   ' } }],
  ['INVALID_INPUT', ['name', 'en'], { name: { en: 'x'.repeat(301) } }],
  ['INVALID_INPUT', ['name', 'zhHant'], { name: { zhHant: 'a\u0000b' } }],
  ['INVALID_INPUT', ['name', 'en'], { name: { en: 'lone \ud800 surrogate' } }],
  ['INVALID_INPUT', ['dates', 'endsOn'], { dates: { startsOn: '2027-01-02', endsOn: '2027-01-01' } }],
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
  const outcome = await create(input);
  expect([outcome.thing, outcome.code, outcome.field]).toEqual([null, code, ['input', ...field]]);
  expect(await countEvents()).toEqual(before);
});

test('a code is given once, and only a series has occasions', async () => {
  const { id, code } = await newEvent(graph);
  const again = await create({ code });
  expect([again.code, again.field]).toEqual(['DUPLICATE', ['input', 'code']]);
  const inForum = await create({ seriesId: id });
  expect([inForum.code, inForum.field]).toEqual(['NOT_FOUND', ['input', 'seriesId']]);
});

test('a key repeated has one effect', async () => {
  const input = { idempotencyKey: randomUUID(), code: 'just-once' };
  const outcomes = await Promise.all([1, 2, 3].map(() => create(input)));
  expect(new Set(outcomes.map(({ thing }) => thing.id)).size).toBe(1);
});
