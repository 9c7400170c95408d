import { expect, test } from '@jest/globals';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

// The kinds of operation for which the planner alone makes no right plan.

const byId = (id: string) => ({ id });

test('uses a resolvable key though an unresolvable one comes first', async () => {
  const issue = { id: '1', number: 'n1', at: { year: '26', week: '7', city: 'HK' }, title: 'Title' };
  const graph = await inMemoryGraph({
    archive: {
      sdl: `
        type Issue
          @key(fields: "number", resolvable: false) @key(fields: "at { year week }", resolvable: false)
          @key(fields: "id at { week city }", resolvable: false) @key(fields: "id") {
          id: ID! number: ID! at: Place! title: String!
        }
        type Place { year: ID! week: ID! city: ID! }`,
      resolvers: { Issue: { __resolveReference: () => issue } },
    },
    printing: {
      sdl: `
        type Query { run: Run }
        type Run @key(fields: "id") { id: ID! issues: [Issue!]! }
        type Issue
          @key(fields: "at { year week }", resolvable: false) @key(fields: "number", resolvable: false)
          @key(fields: "id at { week city }") @key(fields: "id", resolvable: false) {
          id: ID! number: ID! at: Place! title: String! @external headline: String! @requires(fields: "title")
        }
        type Place { year: ID! week: ID! city: ID! }`,
      resolvers: {
        Query: { run: () => ({ id: 'r', issues: [{ ...issue, title: undefined }] }) },
        Issue: {
          __resolveReference: (reference: object) => reference,
          headline: ({ title }: { title: string }) => title.toUpperCase(),
        },
      },
    },
  });
  const { data, errors } = await graph.ask('{ run { issues { id title headline } } }');
  expect(errors).toBeUndefined();
  expect(data.run.issues).toEqual([{ id: '1', title: 'Title', headline: 'TITLE' }]);
});

test('refuses an operation for which there is only an empty plan', async () => {
  const graph = await inMemoryGraph({
    a: {
      sdl: 'interface Item @key(fields: "id") { id: ID! } type Query { item: Item }',
      resolvers: { Query: { item: () => ({ __typename: 'Item', id: '1' }) } },
    },
    b: {
      sdl: `
        type Item @key(fields: "id", resolvable: false) @interfaceObject { id: ID! price: String }
        type Query { priced: Item }`,
      resolvers: { Query: { priced: () => ({ id: '1', price: '5' }) } },
    },
  });
  expect((await graph.ask('{ priced { id price } }')).data).toEqual({ priced: { id: '1', price: '5' } });
  const { data, errors } = await graph.ask('{ item { price } }');
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions.code).toBe('PLANNING_FAILED');
});

const offers = {
  shop: {
    sdl: `
      type Query { offers: [Offer!]! }
      type Offer @key(fields: "id") {
        id: ID! price(currency: String!): Int weight: Int notes(first: Int!): [Note!]! group: Group
      }
      type Group { rate(currency: String!): Int }
      type Note { id: ID! text: String }`,
    resolvers: {
      Query: { offers: () => [{ id: '1' }, { id: '2' }] },
      Offer: {
        __resolveReference: ({ id }: { id: string }) => byId(id),
        weight: ({ id }: { id: string }) => Number(id),
        price: ({ id }: { id: string }, { currency }: { currency: string }) =>
          Number(id) * { USD: 10, EUR: 20, HKD: 70 }[currency]!,
        notes: (_: unknown, { first }: { first: number }) =>
          ['a', 'b', 'c', 'd'].slice(0, first).map((id) => ({ id, text: `Note ${id}` })),
        group: () => ({}),
      },
      Group: { rate: (_: unknown, { currency }: { currency: string }) => currency.length },
    },
  },
  freight: {
    sdl: `
      type Offer @key(fields: "id") {
        id: ID!
        weight: Int @external
        price(currency: String!): Int @external
        notes(first: Int!): [Note!]! @external
        group: Group @external
        dollars: Int @requires(fields: "price(currency: \\"USD\\") weight")
        euros: Int @requires(fields: "weight price(currency: \\"EUR\\")")
        weightOnly: Int @requires(fields: "weight")
        lastNote: String @requires(fields: "notes(first: 3) { text }")
        rate: Int @requires(fields: "group { rate(currency: \\"long\\") }")
      }
      type Group @external { rate(currency: String!): Int }
      type Note @external { text: String }`,
    resolvers: {
      Offer: {
        __resolveReference: (reference: object) => reference,
        dollars: ({ price, weight }: Record<string, number>) => price! * weight!,
        euros: ({ price, weight }: Record<string, number>) => price! * weight!,
        weightOnly: ({ weight }: Record<string, number>) => weight,
        lastNote: ({ notes }: { notes: { text: string }[] }) => notes.at(-1)?.text,
        rate: ({ group }: { group: { rate: number } }) => group.rate,
      },
    },
  },
};

test('keeps what a field requires with arguments apart from what the client asks for', async () => {
  const graph = await inMemoryGraph(offers);
  const { data, errors } = await graph.ask(
    `query ($first: Int = 1) {
      offers { lastNote notes(first: $first) { id } rate price(currency: "HKD") dollars ...A ...B }
    }
    fragment A on Offer { some: notes(first: 2) { id } } fragment B on Offer { some: notes(first: 2) { text } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.offers[1]).toEqual({
    lastNote: 'Note c',
    notes: [{ id: 'a' }],
    rate: 4,
    price: 140,
    dollars: 40,
    some: [
      { id: 'a', text: 'Note a' },
      { id: 'b', text: 'Note b' },
    ],
  });
});

test('fetches apart two fields that require one field with different arguments', async () => {
  const graph = await inMemoryGraph(offers);
  const { data, errors } = await graph.ask('{ offers { dollars euros weightOnly } }');
  expect(errors).toBeUndefined();
  expect(data.offers).toEqual([
    { dollars: 10, euros: 20, weightOnly: 1 },
    { dollars: 40, euros: 80, weightOnly: 2 },
  ]);
  expect(graph.sent).toHaveLength(2);
});

test('lets no alias of the client stand in for a key or a required field', async () => {
  const graph = await inMemoryGraph(offers);
  const { data, errors } = await graph.ask(
    '{ offers { id: weight weight: lastNote __typename: rate dollars: euros euros: dollars n: notes(first: 1) { id: text } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.offers[1]).toEqual({
    id: 2,
    weight: 'Note c',
    __typename: 4,
    dollars: 80,
    euros: 40,
    n: [{ id: 'Note a' }],
  });
});

test('asks for the type of a union that a subgraph knows as an object, under whatever alias', async () => {
  const book = () => ({ __typename: 'Book', title: 'T' });
  const graph = await inMemoryGraph({
    a: {
      sdl: 'type Query { book: Book @shareable other: Int } type Book @shareable { title: String }',
      resolvers: { Query: { book, other: () => 1 } },
    },
    b: {
      sdl: `
        union Media = Book | Film
        type Query { book: Media @shareable }
        type Book @shareable { title: String }
        type Film { minutes: Int }`,
      resolvers: { Query: { book } },
    },
  });
  const answers = {
    '{ book { a: __typename } }': { a: 'Book' },
    '{ book { a: __typename b: __typename __typename } other }': { a: 'Book', b: 'Book', __typename: 'Book' },
    '{ book { ... on Book { title: __typename } ... { c: __typename } } other }': {
      title: 'Book',
      c: 'Book',
    },
    '{ book { a: __typename @include(if: true) title: __typename @skip(if: true) } other }': { a: 'Book' },
  };
  for (const [query, expected] of Object.entries(answers)) {
    const { data, errors } = await graph.ask(query);
    expect([data.book, errors]).toEqual([expected, undefined]);
  }
});

test('plans an operation each of whose fields several subgraphs could answer', async () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
  const links = letters.map((letter) => `${letter}: Node @shareable`).join(' ');
  const node = () => ({ id: '1' });
  const subgraph = (own: string) => ({
    sdl: `type Query { node: Node @shareable } type Node @key(fields: "id") { id: ID! ${own}: Int ${links} }`,
    resolvers: {
      Query: { node },
      Node: {
        __resolveReference: node,
        [own]: () => 1,
        ...Object.fromEntries(letters.map((letter) => [letter, node])),
      },
    },
  });
  const names = ['one', 'two', 'three', 'four', 'five'];
  const graph = await inMemoryGraph(Object.fromEntries(names.map((name) => [name, subgraph(name)])));
  // There are more ways to ask for it than can be looked at.
  const all = (depth: number): string =>
    depth
      ? `{ ${names[depth]} ${letters.map((letter) => `${letter} ${all(depth - 1)}`).join(' ')} }`
      : '{ one }';
  const { data, errors } = await graph.ask(`{ node ${all(3)} }`);
  expect(errors).toBeUndefined();
  expect(data.node.f.e.d).toEqual({ one: 1 });
});
