import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'] });
const codesOf = ({ nodes }: { nodes: { code: string }[] }) => nodes.map(({ code }) => code);
const list = async (argumentsOf: string) =>
  codesOf((await graph.ask(`{ events(${argumentsOf}) { nodes { code } } }`)).data.events);

test('all nine events, the latest first and the undated last, with one statement', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask('{ events { nodes { code } } }');
    expect(codesOf(data.events).slice(0, 3)).toEqual(['e3', 'e2', 'e1']);
    expect(codesOf(data.events).slice(7).sort()).toEqual(['e4', 'e6']);
  });
  expect(statements).toHaveLength(1);
});

test('pages of two join to the whole list, undated events and equal dates included', async () => {
  const read: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await graph.ask(
      'query ($after: String) { events(first: 2, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } totalCount } }',
      { variables: { after } },
    );
    expect(data.events.totalCount).toBe(9);
    read.push(...codesOf(data.events));
    after = data.events.pageInfo.hasNextPage ? data.events.pageInfo.endCursor : null;
  } while (after);
  expect(read).toEqual(await list('first: 100'));
  expect(new Set(read).size).toBe(9);
});

test('a stretch of time finds what takes place in it, be it in part; a series goes on', async () => {
  expect(await list('days: { from: "2024-05-08", until: "2024-05-08" }')).toEqual(
    ['e2', 'e5', 'e7', 'e9'].sort((a, b) => order(a) - order(b)),
  );
  expect(await list('days: { from: "2024-02-20", until: "2024-02-25" }, kind: INAUGURATION')).toEqual(['e8']);
  expect(await list('days: { until: "2022-06-30" }')).toEqual(['e9']);
  expect(await list('days: { from: "2030-01-01" }')).toEqual(expect.arrayContaining(['e7', 'e9']));
  expect(await list('days: {}')).toEqual(listed);
  for (const days of [
    'from: "2024-05-08", until: "2024-05-07"',
    'from: "0001-01-01"',
    'until: "9999-12-31"',
  ]) {
    const { errors } = await graph.ask(`{ events(days: { ${days} }) { nodes { code } } }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
});

let listed: string[] = [];
const order = (code: string) => listed.indexOf(code);
listed = await list('first: 100');

test('dates say how much of them is known', async () => {
  const { data } = await graph.ask(`{
    e5: eventByCode(code: "e5") { startsOn startPrecision endsOn endPrecision }
    e8: eventByCode(code: "e8") { startsOn startPrecision endsOn endPrecision }
    e4: eventByCode(code: "e4") { startsOn startPrecision endsOn endPrecision }
  }`);
  expect(data).toEqual({
    e5: { startsOn: '2023-01-01', startPrecision: 'YEAR', endsOn: '2024-05-31', endPrecision: 'MONTH' },
    e8: { startsOn: '2024-02-01', startPrecision: 'MONTH', endsOn: null, endPrecision: 'UNKNOWN' },
    e4: { startsOn: null, startPrecision: 'UNKNOWN', endsOn: null, endPrecision: 'UNKNOWN' },
  });
});

test('E3 stands inside E2, with those who took part', async () => {
  const { data } = await graph.ask(`{
    eventByCode(code: "e3") {
      superEvent { code subEvents { totalCount nodes { code } } }
      organisers { id } participants { totalCount nodes { role organisation { id } person { id } } }
    }
  }`);
  const id = (slug: string) => ({ id: seedId('Organisation', slug) });
  expect(data.eventByCode).toEqual({
    superEvent: { code: 'e2', subEvents: { totalCount: 1, nodes: [{ code: 'e3' }] } },
    organisers: [id('huizhou-government')],
    participants: {
      totalCount: 3,
      nodes: [
        { role: 'HOST', organisation: id('huizhou-government'), person: null },
        { role: 'PARTICIPANT', organisation: id('abt-group'), person: null },
        { role: 'PARTICIPANT', organisation: id('sino-arab-promotion-association'), person: null },
      ],
    },
  });
});

test('figures are those of the facts, and parts stand inside their whole', async () => {
  const { data } = await graph.ask(
    '{ events { nodes { code figures { code value qualifier unit partOf } } } }',
  );
  const figures = Object.fromEntries(
    data.events.nodes.flatMap(({ code, figures: own }: { code: string; figures: { code: string }[] }) =>
      own.map((figure) => [`${code} ${figure.code}`, figure]),
    ),
  );
  expect(figures).toMatchObject({
    'e1 visited': { value: 14, unit: 'project', partOf: null },
    'e1 visited-universities': { value: 4, partOf: 'visited' },
    'e1 visited-research': { value: 4, partOf: 'visited' },
    'e1 visited-industry': { value: 6, partOf: 'visited' },
    'e5 events': { value: 11 },
    'e5 projects': { value: 19 },
    'e5 in-production': { value: 0.8, unit: 'share' },
    'e7 batches': { value: 148, unit: 'batch' },
    'e7 youths': { value: 11_193, qualifier: 'EXACT' },
    'e7 first-time': { value: 4_230, qualifier: 'OVER', partOf: 'youths' },
    'e9 bases': { value: 15 },
  });
});

test.each(['签约', '簽約', 'signing', 'SIGNING', 'nvestment envir', '推介 香港', '推介 hong'])(
  'a search for %s finds E3',
  async (text) => {
    const { data } = await graph.ask(
      'query ($text: String!) { searchEvents(text: $text) { nodes { code } } }',
      {
        variables: { text },
      },
    );
    expect(codesOf(data.searchEvents)).toContain('e3');
  },
);

test.each(['', '   ', '%', '___', "'; DROP TABLE events; --", '!!!', '\u0000', 'a'.repeat(5000), '熱氣球'])(
  'a search for %j finds nothing and breaks nothing',
  async (text) => {
    const { data, errors } = await graph.ask(
      'query ($text: String!) { searchEvents(text: $text) { totalCount nodes { code } } }',
      { variables: { text } },
    );
    expect(errors).toBeUndefined();
    expect(data.searchEvents).toEqual({ totalCount: 0, nodes: [] });
  },
);

test('both scripts give the same result', async () => {
  for (const [one, other] of [
    ['统战', '統戰'],
    ['投资', '投資'],
    ['惠州', '惠州'],
  ]) {
    const { data } = await graph.ask(
      `{ one: searchEvents(text: "${one}") { nodes { code } } other: searchEvents(text: "${other}") { nodes { code } } }`,
    );
    expect(codesOf(data.one)).toEqual(codesOf(data.other));
    expect(codesOf(data.one).length).toBeGreaterThan(0);
  }
});

test('other subgraphs reach events, and events hang on what is theirs; unknown ids harm nobody', async () => {
  const of = [
    { __typename: 'Event', id: seedId('Event', 'e3') },
    { __typename: 'Event', id: 'nonsense' },
    { __typename: 'Organisation', id: seedId('Organisation', 'huizhou-government') },
    { __typename: 'Organisation', id: seedId('Organisation', 'abt-group') },
    { __typename: 'Organisation', id: 'nonsense' },
    { __typename: 'Person', id: seedId('Person', 'ouyang-cheng') },
  ];
  const { data, errors } = await graph.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Event { code }
      ... on Organisation { eventsOrganised { totalCount nodes { code } } eventsAttended { nodes { code } } }
      ... on Person { appearances { totalCount nodes { code } } }
    } }`,
    { variables: { of } },
  );
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([
    { code: 'e3' },
    null,
    {
      eventsOrganised: { totalCount: 2, nodes: [{ code: 'e3' }, { code: 'e2' }] },
      eventsAttended: { nodes: [] },
    },
    { eventsOrganised: { totalCount: 0, nodes: [] }, eventsAttended: { nodes: [{ code: 'e3' }] } },
    { eventsOrganised: { totalCount: 0, nodes: [] }, eventsAttended: { nodes: [] } },
    { appearances: { totalCount: 0, nodes: [] } },
  ]);
});

test('a list with everything that hangs on it costs the same number of statements for two and for nine', async () => {
  const fields = `nodes {
    code superEvent { code } subEvents { totalCount nodes { code } } series { code } occasions { nodes { code } }
    participants { nodes { role organisation { id } } } organisers { id } figures { value } statedAmounts { code }
    previousStartsOn previousDates { replacedAt } outcomes { nodes { code estimates { isSynthetic } statusChanges { at } signings { nodes { id } } } }
    signings { totalCount nodes { project { code originEvent { code } } event { code } parties { id } } } funds { project { code } }
    signedTotal { projectCount } alone: signedTotal(includeSubEvents: false) { projectCount } bookings { nodes { id } }
  }`;
  const counts: number[] = [];
  for (const first of [2, 9]) {
    const statements = await graph.statementsOf(async () => {
      const { errors } = await graph.ask(`{ events(first: ${first}) { ${fields} } }`, {
        as: viewers.headquarters,
      });
      expect(errors).toBeUndefined();
    });
    counts.push(statements.length);
  }
  expect(counts[1]).toBe(counts[0]);
  // One of them for the organisers alone: a page of participants need not hold them all.
  expect(counts[0]).toBeLessThanOrEqual(23);
});
