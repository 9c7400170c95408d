import { expect, test } from '@jest/globals';
import { execute, GraphQLError, parse } from 'graphql';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

const articles = [
  { id: '1', title: 'One', authorId: 'a' },
  { id: '2', title: 'Two', authorId: 'b' },
  { id: '3', title: 'Three', authorId: 'a' },
];
let counter = 0;
const graph = await inMemoryGraph({
  content: {
    sdl: `
      type Query { articles(first: Int): [Article!]! article(id: ID!): Article }
      type Mutation { publish(id: ID!): Int! }
      type Article @key(fields: "id") { id: ID! title: String! author: Author }
      type Author @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: {
        articles: (_: unknown, { first }: { first?: number }) => articles.slice(0, first),
        article: (_: unknown, { id }: { id: string }) => articles.find((article) => article.id === id),
      },
      Mutation: { publish: () => ++counter },
      Article: {
        __resolveReference: ({ id }: { id: string }) => articles.find((article) => article.id === id),
        author: ({ authorId }: { authorId: string }) => ({ id: authorId }),
      },
    },
  },
  people: {
    sdl: `
      type Mutation { promote(id: ID!): Int! }
      type Author @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Mutation: { promote: () => ++counter },
      Author: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Author ${id}` }) },
    },
  },
});

test('joins subgraphs and sends each different entity once', async () => {
  graph.sent.length = 0;
  const { data, errors } = await graph.ask('{ articles { title author { name } } }');
  expect(errors).toBeUndefined();
  expect(data.articles.map(({ author }: { author: { name: string } }) => author.name)).toEqual([
    'Author a',
    'Author b',
    'Author a',
  ]);
  expect(graph.sent.map(({ subgraph }) => subgraph)).toEqual(['content', 'people']);
  expect(graph.sent[1]!.variables.representations).toEqual([
    { __typename: 'Author', id: 'a' },
    { __typename: 'Author', id: 'b' },
  ]);
});

test('runs mutations strictly in the order of the document', async () => {
  const { data } = await graph.ask('mutation { a: publish(id: 1) b: promote(id: 1) c: publish(id: 1) }');
  expect(data).toEqual({ a: 1, b: 2, c: 3 });
});

test('answers introspection and type names itself', async () => {
  graph.sent.length = 0;
  const { data } = await graph.ask(
    'query ($name: String!) { __typename t: __type(name: $name) { name fields { name } } __schema { queryType { name } } }',
    { variables: { name: 'Author' } },
  );
  expect(data).toEqual({
    __typename: 'Query',
    t: { name: 'Author', fields: [{ name: 'id' }, { name: 'name' }] },
    __schema: { queryType: { name: 'Query' } },
  });
  expect(graph.sent).toEqual([]);
});

test('refuses variables of a wrong type and names no plan', async () => {
  const answer = await graph.ask('query ($id: ID!) { article(id: $id) { title } }', {
    variables: { id: {} },
  });
  expect(answer.data).toBeUndefined();
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('obeys @skip and @include, merged over fragments and repeated fields', async () => {
  const query = `query ($yes: Boolean!, $no: Boolean = false) {
    article(id: "1") {
      id @include(if: $no)
      title @skip(if: $yes)
      ...More @include(if: $yes)
      author @include(if: $no) { id }
      author { name @skip(if: $no) }
    }
  }
  fragment More on Article { title }`;
  const { data } = await graph.ask(query, { variables: { yes: true } });
  expect(data.article).toEqual({ title: 'One', author: { name: 'Author a' } });
});

test('two operations that differ in literals, names and operation names share a plan', async () => {
  await graph.ask('query A { article(id: "1") { title } }');
  const { size } = graph.engine.plans;
  await graph.ask('query B { article(id: "2") { title } }');
  expect(graph.engine.plans.size).toBe(size);
});

test('text is escaped where it must be, whichever subgraph it comes from', async () => {
  let title = '';
  let name = '';
  const things = await inMemoryGraph({
    one: {
      sdl: 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! title: String }',
      resolvers: { Query: { thing: () => ({ id: '1', title }) } },
    },
    other: {
      sdl: 'type Thing @key(fields: "id") { id: ID! name: String }',
      resolvers: { Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name }) } },
    },
  });
  const texts = ['plain', '"quoted" \\ \n \u0001', '\ud800 alone', '惠州', 'x'.repeat(100)];
  for ([title, name] of texts.flatMap((one) => texts.map((other) => [one, other] as const))) {
    const outcome = await things.outcome('{ thing { title name } }');
    expect(outcome).toMatchObject({ text: JSON.stringify({ data: { thing: { title, name } } }) });
  }
});

test("a subgraph's message is shown for visible codes alone, and its path has the client's names", async () => {
  const refuses = (code: string) => (): never => {
    throw new GraphQLError(`Message of ${code}.`, { extensions: { code } });
  };
  const guarded = await inMemoryGraph(
    {
      one: {
        sdl: 'type Query { open: Int secret: Int broken: Int }',
        resolvers: { Query: { open: () => 1, secret: refuses('FORBIDDEN'), broken: refuses('DATABASE') } },
      },
    },
    { visibleCodes: new Set(['FORBIDDEN']) },
  );
  const { data, errors } = await guarded.ask('{ open _alias_mine: secret broken }');
  expect(data).toEqual({ open: 1, _alias_mine: null, broken: null });
  expect(errors).toEqual([
    {
      message: 'Message of FORBIDDEN.',
      path: ['_alias_mine'],
      extensions: { code: 'FORBIDDEN', subgraph: 'one' },
    },
    {
      message: 'The subgraph could not answer this field.',
      path: ['broken'],
      extensions: { code: 'SUBGRAPH_ERROR', subgraph: 'one' },
    },
  ]);
});

test('keys come in the order of the specification, whatever the conditions', async () => {
  const fields = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, () => name]));
  const ordered = await inMemoryGraph({
    one: {
      sdl: 'type Query { a: String b: String thing: Query }',
      resolvers: { Query: { ...fields, thing: () => ({}) } },
    },
    other: { sdl: 'type Query { c: String d: String }', resolvers: { Query: fields } },
  });
  const query = `query ($x: Boolean!, $y: Boolean!, $z: Boolean!) {
    a @include(if: $x)
    ...F @skip(if: $y)
    b @include(if: $x)
    thing { c @include(if: $z) d ...F @include(if: $x) }
    ... @include(if: $z) { c a @skip(if: $y) d @include(if: $x) thing { ...F a } }
    d
    a
    ...F
  }
  fragment F on Query { c @include(if: $x) b c }`;
  for (const x of [true, false])
    for (const y of [true, false])
      for (const z of [true, false]) {
        const variables = { x, y, z };
        const expected = await execute({
          schema: ordered.engine.apiSchema,
          document: parse(query),
          variableValues: variables,
          fieldResolver: (_source, _given, _context, { fieldName }) =>
            fieldName === 'thing' ? {} : fieldName,
        });
        expect(await ordered.outcome(query, { variables })).toMatchObject({ text: JSON.stringify(expected) });
      }
});
