import { expect, test } from '@jest/globals';
import { inMemoryGraph, type TestSubgraph } from './testing/in-memory-graph.ts';

type Reference = Record<string, never>;
const itself = { __resolveReference: (reference: Reference) => reference };

test('requires what requires: each step waits for the one before', async () => {
  const graph = await inMemoryGraph({
    a: {
      sdl: 'type Query { hall: Hall } type Hall @key(fields: "id") { id: ID! seats: Int! }',
      resolvers: {
        Query: { hall: () => ({ id: 'h', seats: 100 }) },
        Hall: { __resolveReference: () => ({ seats: 100 }) },
      },
    },
    b: {
      sdl: `type Hall @key(fields: "id") { id: ID! seats: Int! @external rent: Int! @requires(fields: "seats") }`,
      resolvers: { Hall: { ...itself, rent: ({ seats }: { seats: number }) => seats * 2 } },
    },
    c: {
      sdl: `type Hall @key(fields: "id") {
        id: ID! rent: Int! @external seats: Int! @external offer: Offer @requires(fields: "rent seats")
      }
      type Offer { price: Int! perSeat: Float! }`,
      resolvers: {
        Hall: {
          ...itself,
          offer: ({ rent, seats }: { rent: number; seats: number }) => ({
            price: rent + 1,
            perSeat: rent / seats,
          }),
        },
      },
    },
  });
  expect((await graph.ask('{ hall { offer { price perSeat } } }')).data).toEqual({
    hall: { offer: { price: 201, perSeat: 2 } },
  });
  expect(graph.sent.map(({ subgraph }) => subgraph)).toEqual(['a', 'b', 'c']);
});

test('takes what is provided on the way from there', async () => {
  const graph = await inMemoryGraph({
    a: {
      sdl: `type Query { story: Story @provides(fields: "author { name }") other: Story }
            type Story @key(fields: "id") { id: ID! author: Author @external }
            type Author @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: {
        Query: {
          story: () => ({ id: 's', author: { id: 'a', name: 'Provided' } }),
          other: () => ({ id: 's' }),
        },
      },
    },
    b: {
      sdl: `type Story @key(fields: "id") { id: ID! author: Author @shareable }
            type Author @key(fields: "id") { id: ID! name: String @shareable }`,
      resolvers: {
        Story: { __resolveReference: ({ id }: Reference) => ({ id, author: { id: 'a', name: 'Asked' } }) },
      },
    },
  });
  const { data } = await graph.ask('{ story { author { name } } other { author { name } } }');
  expect(data).toEqual({ story: { author: { name: 'Provided' } }, other: { author: { name: 'Asked' } } });
});

const media: Readonly<Record<string, TestSubgraph>> = {
  library: {
    sdl: `
      type Query { all: [Media!]! }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Photo implements Media @key(fields: "id") { id: ID! title: String width: Int }
      type Clip implements Media @key(fields: "id") { id: ID! title: String seconds: Int }`,
    resolvers: {
      Query: { all: () => [media1, media2] },
      Media: { __resolveReference: ({ id }: Reference) => (id === '1' ? media1 : media2) },
      Photo: { __resolveReference: () => media1 },
      Clip: { __resolveReference: () => media2 },
    },
  },
  rights: {
    sdl: `
      type Query { licensed: [Media!]! }
      type Media @key(fields: "id") @interfaceObject { id: ID! licence: String! }`,
    resolvers: {
      Query: { licensed: () => [{ id: '2' }, { id: '1' }] },
      Media: { ...itself, licence: ({ id }: Reference) => `CC ${id}` },
    },
  },
};
const media1 = { __typename: 'Photo', id: '1', title: 'Photo', width: 10 };
const media2 = { __typename: 'Clip', id: '2', title: 'Clip', seconds: 20 };

test('joins an interface with a subgraph that knows it as an object', async () => {
  const graph = await inMemoryGraph(media);
  const { data, errors } = await graph.ask(`{
    all { __typename licence ... on Photo { width } }
    licensed { __typename title licence ... on Clip { seconds licence } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    all: [
      { __typename: 'Photo', licence: 'CC 1', width: 10 },
      { __typename: 'Clip', licence: 'CC 2' },
    ],
    licensed: [
      { __typename: 'Clip', title: 'Clip', licence: 'CC 2', seconds: 20 },
      { __typename: 'Photo', title: 'Photo', licence: 'CC 1' },
    ],
  });
  expect((await graph.ask('{ licensed { id licence } }')).data.licensed[0]).toEqual({
    id: '2',
    licence: 'CC 2',
  });
});

test('decides progressive overrides per request, by label and by percentage', async () => {
  const person = (from: string) => ({
    Query: { person: () => ({ id: '1' }) },
    Person: { __resolveReference: () => ({ id: '1' }), name: () => from, city: () => from },
  });
  const { Person } = person('new');
  let random = 0;
  const graph = await inMemoryGraph(
    {
      old: {
        sdl: `type Query { person: Person } type Person @key(fields: "id") { id: ID! name: String city: String }`,
        resolvers: person('old'),
      },
      new: {
        sdl: `type Person @key(fields: "id") {
          id: ID!
          name: String @override(from: "old", label: "people.move")
          city: String @override(from: "old", label: "percent(30)")
        }`,
        resolvers: { Person },
      },
    },
    { random: () => random },
  );
  const ask = async (overrideLabels: string[]) =>
    (await graph.ask('{ person { name city } }', { overrideLabels })).data;
  expect(await ask([])).toEqual({ person: { name: 'old', city: 'new' } });
  random = 0.5;
  expect(await ask([])).toEqual({ person: { name: 'old', city: 'old' } });
  expect(await ask(['people.move', 'unknown'])).toEqual({ person: { name: 'new', city: 'old' } });
});

test('hides what is inaccessible: values of enums and types that slip through become null with an error', async () => {
  const graph = await inMemoryGraph({
    a: {
      sdl: `
        type Query { level: Level node: Node levels: [Level!] }
        enum Level { OPEN SECRET @inaccessible }
        union Node = Page | Draft
        type Page { title: String }
        type Draft @inaccessible { title: String }`,
      resolvers: {
        Query: {
          level: () => 'SECRET',
          node: () => ({ __typename: 'Draft', title: 't' }),
          levels: () => ['OPEN', 'SECRET'],
        },
      },
    },
  });
  const { data, errors } = await graph.ask('{ level levels node { __typename ... on Page { title } } }');
  expect(data).toEqual({ level: null, levels: null, node: null });
  expect(errors?.map(({ path }) => path)).toEqual([['level'], ['levels', 1], ['node']]);
  expect(JSON.stringify(errors)).not.toMatch(/SECRET|Draft/);
});

test('what fails of a field that only another requires is told of the object that was asked for', async () => {
  const graph = await inMemoryGraph({
    a: {
      sdl: `type Query { halls: [Hall!] }
        type Hall @key(fields: "id") { id: ID! hidden: Hidden @inaccessible }
        type Hidden @inaccessible { seats: Int }`,
      resolvers: {
        Query: { halls: () => [{ id: 'h', hidden: {} }] },
        Hidden: {
          seats: () => {
            throw new Error('not today');
          },
        },
      },
    },
    b: {
      sdl: `type Hall @key(fields: "id") { id: ID! hidden: Hidden @external rent: Int @requires(fields: "hidden { seats }") }
        type Hidden @inaccessible { seats: Int @external }`,
      resolvers: { Hall: { ...itself, rent: () => 1 } },
    },
  });
  const { errors } = await graph.ask('{ halls { rent } }');
  expect(errors?.map(({ path }) => path)).toEqual([['halls', 0]]);
});
