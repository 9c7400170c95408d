import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'], scale: 50 });
const id = (type: string, number: number) => seedId(type, `scale-${number}`);
const large =
  /Seq Scan on (events|event_sessions|participations|signings|investment_projects|event_expenses)\b/;

test('the synthetic set has its size, says what it is, and a body of it takes part', async () => {
  const { data } = await graph.ask(
    `query ($of: [_Any!]!) {
      events { totalCount }
      eventByCode(code: "scale-11") { isSynthetic name { zhHans en } subEvents { totalCount } signedTotal { projectCount } }
      _entities(representations: $of) { ... on Organisation { eventsOrganised { totalCount } } }
    }`,
    { variables: { of: [{ __typename: 'Organisation', id: id('Organisation', 3) }] } },
  );
  expect(data.events.totalCount).toBe(5009);
  expect(data.eventByCode).toEqual({
    isSynthetic: true,
    name: { zhHans: '合成活动：石化项目签约第11号', en: 'Synthetic event 11' },
    subEvents: { totalCount: 9 },
    signedTotal: { projectCount: 5 },
  });
  expect(data._entities[0].eventsOrganised.totalCount).toBe(1);
});

const reference = (type: string, fields: string) => ({
  query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
  variables: { of: [1, 2, 3].map((number) => ({ __typename: type, id: id(type, number) })) },
});

test.each([
  [
    'a list',
    { query: '{ events(first: 50) { nodes { code participants { nodes { role } } organisers { id } } } }' },
  ],
  ['a list of a kind', { query: '{ events(kind: FORUM) { nodes { code } } }' }],
  ['a time', { query: '{ events(days: { from: "2020-05-01", until: "2020-05-31" }) { nodes { code } } }' }],
  ['a search', { query: '{ searchEvents(text: "机器人") { nodes { code } } }' }],
  ['a search of two characters', { query: '{ searchEvents(text: "签约 4711") { nodes { code } } }' }],
  ['a search without result', { query: '{ searchEvents(text: "熱氣球") { nodes { code } } }' }],
  [
    'an event',
    { query: `{ event(id: "${id('Event', 11)}") { subEvents { nodes { code } } superEvent { code } } }` },
  ],
  [
    'programmes',
    { query: '{ events(first: 50) { nodes { sessions { title { en } startsAt endsAt room status } } } }' },
  ],
  [
    'a programme',
    { query: `{ event(id: "${id('Event', 15)}") { sessions { title { en } startsAt endsAt } } }` },
  ],
  ['a code', { query: '{ eventByCode(code: "scale-4711") { id } }' }],
  [
    'totals',
    { query: '{ events(first: 50) { nodes { signedTotal { projectCount } signings { nodes { id } } } } }' },
  ],
  ['projects', { query: '{ investmentProjects(status: SIGNED) { nodes { signings { nodes { id } } } } }' }],
  [
    'organisations',
    reference('Organisation', 'eventsOrganised { nodes { code } } eventsAttended { nodes { code } }'),
  ],
  ['people', reference('Person', 'appearances { nodes { code } }')],
  [
    'events by reference',
    reference('Event', 'code outcomes { nodes { code } } figures { code } funds { id }'),
  ],
  ['signings by reference', reference('Signing', 'event { code } project { code }')],
])('%s is read through an index', async (_, { query, ...options }: { query: string; variables?: object }) => {
  const plans = await graph.plansOf(async () => {
    const { errors } = await graph.ask(query, { as: viewers.anonymous, ...options } as object);
    expect(errors).toBeUndefined();
  });
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) expect(plan).not.toMatch(large);
});

const ofOne = { organisationId: id('Organisation', 3) };
test.each([
  ['expenses', '{ eventExpenses { nodes { id } } }'],
  ['the largest expenses', '{ eventExpenses(orderBy: LARGEST_FIRST) { nodes { id } } }'],
  [
    'expenses of days',
    '{ eventExpenses(days: { from: "2020-05-01", until: "2020-05-07" }) { nodes { id } } }',
  ],
  [
    "an organisation's expenses",
    `{ eventExpenses(organisationId: "${ofOne.organisationId}", orderBy: LARGEST_FIRST) { nodes { id } aggregate { amount { amountMinor } } } }`,
  ],
  ['what was paid to one', `{ eventExpenses(supplierId: "${ofOne.organisationId}") { nodes { id } } }`],
  [
    'costs',
    '{ events(first: 50) { nodes { cost { amountMinor } expenses { nodes { id } aggregate { count } } } } }',
  ],
])('%s are read through an index', async (_, query) => {
  for (const as of [viewers.headquarters, viewers.eventManager, staffOf(ofOne.organisationId)]) {
    const plans = await graph.plansOf(async () => {
      expect((await graph.ask(query, { as })).errors).toBeUndefined();
    }, as);
    for (const plan of plans) expect(plan).not.toMatch(large);
  }
});
