import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { PlannerName } from '../planning/plan.ts';
import { type InMemoryGraph, inMemoryGraph } from './testing/in-memory-graph.ts';

// A subgraph is asked for what each entity of an interface needs, no less and no more; also one that knows the interface
// as an object.

const media = [
  { __typename: 'Photo', id: '1', title: 'P' },
  { __typename: 'Clip', id: '2', title: 'C' },
  { __typename: 'Sound', id: '3', title: 'S' },
];
const byId = ({ id }: { id: string }) => media.find((one) => one.id === id);
const type = (name: string) => `type ${name} implements Media @key(fields: "id") { id: ID! title: String }`;
const subgraphs = {
  library: {
    sdl: `
      type Query { all: [Media!]! }
      interface Media @key(fields: "id") { id: ID! title: String }
      ${['Photo', 'Clip', 'Sound'].map(type).join(' ')}`,
    resolvers: {
      Query: { all: () => media },
      Media: {
        __resolveReference: byId,
        __resolveType: ({ __typename }: { __typename: string }) => __typename,
      },
    },
  },
  rights: {
    sdl: `
      type Query { licensed: [Media!]! }
      type Media @key(fields: "id") @interfaceObject {
        id: ID! title: String @external
        licence: String owner: String similar: [Media!] fee: Int! heading: String @requires(fields: "title")
      }`,
    resolvers: {
      Query: { licensed: () => media.map(({ id }) => ({ __typename: 'Media', id })) },
      Media: {
        __resolveReference: (reference: object) => reference,
        licence: ({ id }: { id: string }) => `L${id}`,
        owner: ({ id }: { id: string }) => `O${id}`,
        similar: ({ id }: { id: string }) => [{ __typename: 'Media', id: String((Number(id) % 3) + 1) }],
        // There is none for a photo.
        fee: ({ id }: { id: string }) => (id === '1' ? null : Number(id)),
        heading: ({ title }: { title: string }) => `${title}!`,
      },
    },
  },
  market: {
    sdl: `
      type Media @key(fields: "id") @interfaceObject {
        id: ID! heading: String @external licence: String @external worth: String @requires(fields: "heading licence")
      }`,
    resolvers: {
      Media: {
        __resolveReference: (reference: object) => reference,
        worth: ({ heading, licence }: { heading: string; licence: string }) => `${heading} ${licence}`,
      },
    },
  },
  reviews: {
    sdl: 'type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }',
    resolvers: { Media: { __resolveReference: (media: object) => ({ ...media, stars: 5 }) } },
  },
};

describe.each<PlannerName | undefined>([undefined, 'hive', 'apollo'])('planned by %s', (planner) => {
  let graph: InMemoryGraph;
  beforeAll(async () => {
    graph = await inMemoryGraph(subgraphs, { planner });
  });

  test('what is selected of all is answered of all, beside what is selected of some', async () => {
    const { data, errors } = await graph.ask(
      '{ all { licence ... on Clip { owner } ... on Sound { similar { id } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.all).toEqual([
      { licence: 'L1' },
      { licence: 'L2', owner: 'O2' },
      { licence: 'L3', similar: [{ id: '1' }] },
    ]);
  });

  test('what is selected of some types is asked for of their entities alone', async () => {
    graph.sent.length = 0;
    const { data, errors } = await graph.ask(
      '{ all { __typename ... on Photo { licence } ... on Clip { fee } ... on Sound { owner fee } } }',
    );
    // The fee that a photo lacks, and that may not be null, costs it nothing.
    expect([data.all, errors]).toEqual([
      [
        { __typename: 'Photo', licence: 'L1' },
        { __typename: 'Clip', fee: 2 },
        { __typename: 'Sound', owner: 'O3', fee: 3 },
      ],
      undefined,
    ]);
    expect(graph.sent.filter(({ subgraph }) => subgraph === 'rights')).toHaveLength(1);
  });

  test('where the subgraph itself names them, their types are found out first', async () => {
    const { data, errors } = await graph.ask(
      '{ licensed { ... on Sound { id owner title } ... on Clip { licence similar { ... on Sound { title owner } } } } }',
    );
    expect([data.licensed, errors]).toEqual([
      [{}, { licence: 'L2', similar: [{ title: 'S', owner: 'O3' }] }, { id: '3', owner: 'O3', title: 'S' }],
      undefined,
    ]);
  });

  test('what a field requires is asked for of those of which the field is selected', async () => {
    const { data, errors } = await graph.ask('{ all { id ... on Clip { heading } } licensed { heading } }');
    expect([data, errors]).toEqual([
      {
        all: [{ id: '1' }, { id: '2', heading: 'C!' }, { id: '3' }],
        licensed: [{ heading: 'P!' }, { heading: 'C!' }, { heading: 'S!' }],
      },
      undefined,
    ]);
  });

  test('whoever answers entities that others are asked for answers their key', async () => {
    const { data, errors } = await graph.ask(
      '{ all { ... on Sound { similar { owner fee } } similar { ... on Clip { stars similar { title } } owner fee } } }',
    );
    expect(errors?.map(({ path }) => path)).toEqual([['all', 2, 'similar', 0, 'fee']]);
    expect(data.all.slice(0, 2)).toEqual([
      { similar: [{ owner: 'O2', fee: 2, stars: 5, similar: [{ title: 'S' }] }] },
      { similar: [{ owner: 'O3', fee: 3 }] },
    ]);
  });

  test('an object is not asked for again where its subgraph has just answered it', async () => {
    const plan = await graph.engine.explain(parse('{ licensed { id similar { ... on Photo { owner } } } }'));
    expect(plan.split('\n').filter((line) => / rights /.test(line)).length).toBeLessThanOrEqual(2);
  });
});

test('what is required of some types is asked for of them, where others are asked for it by the client', async () => {
  // Apollo's planner makes no plan for a chain of requirements over interface objects.
  const graph = await inMemoryGraph(subgraphs);
  const { data, errors } = await graph.ask(
    `{
      all { id ... on Clip { worth } ... on Sound { licence } }
      licensed { ... on Clip { worth } ... on Sound { heading } ... on Photo { licence } }
    }`,
  );
  expect([data, errors]).toEqual([
    {
      all: [{ id: '1' }, { id: '2', worth: 'C! L2' }, { id: '3', licence: 'L3' }],
      licensed: [{ licence: 'L1' }, { worth: 'C! L2' }, { heading: 'S!' }],
    },
    undefined,
  ]);
});

test('what each type needs is asked for before it is known which type it is', async () => {
  const graph = await inMemoryGraph(subgraphs);
  const { data, errors } = await graph.ask(
    `{ all { ... on Clip {
      title heading licence similar { ... on Sound { id title } worth ... on Photo { title } }
    } } }`,
  );
  expect([data.all[1], errors]).toEqual([
    { title: 'C', heading: 'C!', licence: 'L2', similar: [{ id: '3', title: 'S', worth: 'S! L3' }] },
    undefined,
  ]);
});

test('what a field requires type by type is asked for of each, where the client asks it of one alone', async () => {
  const graph = await inMemoryGraph({
    ...subgraphs,
    shop: {
      sdl: `
        type Query { hot: [Media!]! }
        interface Media @key(fields: "id") { id: ID! }
        ${['Photo', 'Clip', 'Sound'].map((name) => `type ${name} implements Media @key(fields: "id") { id: ID! }`).join(' ')}`,
      resolvers: {
        Query: { hot: () => media },
        Media: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      },
    },
  });
  const { data, errors } = await graph.ask('{ hot { heading ... on Clip { title } } }');
  expect([data.hot, errors]).toEqual([
    [{ heading: 'P!' }, { heading: 'C!', title: 'C' }, { heading: 'S!' }],
    undefined,
  ]);
});
