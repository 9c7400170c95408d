import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { PlannerName } from '../planning/plan.ts';
import { compareAnswers } from './testing/compare-answers.ts';
import { inMemoryGraph } from './testing/in-memory-graph.ts';
import { ownSubgraphs, ownSupergraph } from './testing/own-graph.ts';
import { randomGraph } from './testing/random-graph.ts';

// What is hard to plan, over the subgraphs of this repository: in time, and right.

const graph = await randomGraph(ownSubgraphs, { supergraphSdl: ownSupergraph });

test.each<[string, string, Record<string, boolean>]>([
  [
    'organisations mentioned beside those mentioned',
    `{ articles(first: 2) { nodes { mentionedOrganisations { slug coverage(first: 2) { nodes { slug
       mentionedOrganisations { slug coverage(first: 2) { nodes { slug } } } } } } } } }`,
    {},
  ],
  [
    'organisers, what else they organise, and with whom',
    `{ events(first: 5) { nodes { code organisers { slug eventsOrganised(first: 3) { nodes { code organisers { slug
       eventsOrganised(first: 3) { nodes { code organisers { slug } } } } } } } } } }`,
    {},
  ],
  [
    'an interface within an interface that a subgraph knows as an object',
    '{ printNotices { nodes { printer { ... on Member { ... on Organisation { status } } } } } }',
    {},
  ],
  ...[
    { a: false, b: false },
    { a: true, b: false },
    { a: true, b: true },
  ].map((variables): [string, string, Record<string, boolean>] => [
    `types of an interface object under conditions: ${JSON.stringify(variables)}`,
    `query ($a: Boolean!, $b: Boolean!) { eventByCode(code: "e3") { organisers { id
       ... on Company @include(if: $a) { id } ... on OutsideBody @include(if: $b) { id } } } }`,
    variables,
  ]),
  [
    'parents of many types',
    `{ organisations { nodes {
      ${['Company', 'OutsideBody', 'Academy', 'Club', 'Centre', 'Alliance'].map((type) => `... on ${type} { parent { ... on ${type} { slug } } }`).join(' ')}
    } } }`,
    {},
  ],
  [
    'a fragment that no object can come to',
    '{ mediaAsset(id: "4") { id ... on MediaFile { ... on VideoAsset { version } } } }',
    {},
  ],
  [
    'a fragment of which nothing is left',
    `query ($a: Boolean!) { events(first: 5) { nodes { organisers { id
       ... on Company { type: __typename @skip(if: $a) slug @skip(if: $a) } } } } }`,
    { a: true },
  ],
])('is answered: %s', async (_name, text, variables) => {
  for (const seed of [1, 2, 3]) {
    graph.seedWith(seed);
    const expected = JSON.parse(JSON.stringify(await graph.alone(text, variables)));
    const answer = await graph.ask(text, { variables });
    expect(compareAnswers(answer, expected)).toBeUndefined();
  }
  const explained = await graph.engine.explain(parse(text), undefined, variables);
  expect(explained.split('\n')[0]).toBe('planner: hive');
});

// Shared types within shared types: what is added to keep types apart must not multiply the ways there are.
const shared = `
  interface Pr @shareable { id: ID }
  type Query { ps: [Pr] @shareable }
  type Co implements Pr @shareable { id: ID cpu: String gpu: String md: Md }
  type Mo implements Pr @shareable { id: ID hz: Int res: String md: Md }
  type Md @shareable { f: String v: V }
  union V = V1 | V2
  type V1 @shareable { s: String m: M } type V2 @shareable { i: Int m: M }
  union M = M1 | M2
  type M1 @shareable { u: U } type M2 @shareable { id: ID at: String }
  type U @shareable { na: String ma: String }`.replaceAll('interface Pr @shareable', 'interface Pr');

test.each<PlannerName | undefined>([undefined, 'apollo'])(
  'types shared by two subgraphs are planned in time by the planner %s',
  async (planner) => {
    const both = await inMemoryGraph(
      { a: { sdl: `${shared} type A { x: Int }` }, b: { sdl: `${shared} type B { y: Int }` } },
      { planner, limits: { planningTime: 1_500 } },
    );
    const { data, errors } = await both.ask(`{ ps { id
      ... on Co { cpu gpu md { f v { ... on V1 { s m { ... on M1 { u { na ma } } ... on M2 { id at } } } ... on V2 { i m { ... on M2 { id at } } } } } }
      ... on Mo { hz res md { f v { ... on V2 { i m { ... on M1 { u { na ma } } ... on M2 { id at } } } } } } } }`);
    expect([data, errors]).toEqual([{ ps: null }, undefined]);
  },
);

test('plans are kept as far as their bytes of heap allow', async () => {
  const small = await inMemoryGraph(
    { a: { sdl: 'type Query { a: Int }', resolvers: { Query: { a: () => 1 } } } },
    { limits: { planCache: 200_000 } },
  );
  for (let index = 0; index < 60; index++) await small.ask(`{ a${index}: a }`);
  const { size, planned } = small.engine.plans;
  expect(planned).toBe(60);
  // An operation of one fetch takes some 10 kB.
  expect(size).toBeLessThan(30);
  expect(size).toBeGreaterThan(10);
});

// Each level may be reached through either subgraph, which Apollo's planner weighs.
const ways = {
  a: {
    sdl: `
      type Query { item(id: ID): Item }
      type Item @key(fields: "id") { id: ID! one: Item two: Item name: String }`,
    resolvers: { Query: { item: () => ({ id: '1', name: 'Name' }) } },
  },
  b: { sdl: 'type Item @key(fields: "id") { id: ID! left: Item right: Item likes: Int }' },
};
const heavy = `item { ${'left { right { one { two { '.repeat(6)} likes name ${'} } } }'.repeat(6)} }`;
const hard = (name: string): string =>
  `{ ${Array.from({ length: 150 }, (_, index) => `${name}${index}: ${heavy}`).join(' ')} }`;

test('the deadline covers planning, and no subgraph is blamed for it', async () => {
  const slow = await inMemoryGraph(ways, { planner: 'apollo' });
  const before = slow.ask(hard('a'));
  const { data, errors } = await slow.ask('{ item { late: name } }', { deadline: Date.now() + 100 });
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    { message: 'This operation was not planned in time.', extensions: { code: 'PLANNING_OVERLOADED' } },
  ]);
  await before;
});

test('what clients that have gone wanted is not planned', async () => {
  const slow = await inMemoryGraph(ways, { planner: 'apollo', limits: { planningTime: 500 } });
  const first = slow.ask(hard('a'));
  const gone = new AbortController();
  const left = Array.from({ length: 20 }, (_, index) =>
    slow.ask(hard(`b${index}x`), { signal: gone.signal, caller: `c${index}` }),
  );
  await new Promise(setImmediate);
  gone.abort();
  for (const { errors } of await Promise.all(left))
    expect(errors?.[0]?.extensions.code).toBe('REQUEST_CANCELLED');
  await first;
  const { planned } = slow.engine.plans;
  expect((await slow.ask('{ item { next: name } }')).data.item.next).toBe('Name');
  expect(slow.engine.plans.planned - planned).toBe(1);
});
