import { expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

// What is asked about the schema is answered by the gateway wherever it stands, as graphql-js does.

const query = () => ({});
const graph = await inMemoryGraph({
  a: {
    sdl: `
      type Query { a: String viewer: Query viewers: [Query!] node: Node }
      interface Node { id: ID }
      type Thing implements Node { id: ID }
      type Mutation { change: Payload }
      type Payload { query: Query ok: Boolean }`,
    resolvers: {
      Query: { a: () => 'a', viewer: query, viewers: () => [{}, {}] },
      Mutation: { change: () => ({ query: {}, ok: true }) },
    },
  },
  b: { sdl: 'type Query { b: String }', resolvers: { Query: { b: () => 'b' } } },
});

const values: Record<string, unknown> = {
  viewer: {},
  viewers: [{}, {}],
  change: {},
  query: {},
  ok: true,
  a: 'a',
  b: 'b',
};
/** Asks, and holds the answer to that of one execution over the API schema, order included. */
const asAlone = async (text: string, variables: Record<string, unknown> = {}) => {
  const outcome = await graph.outcome(text, { variables });
  const expected = await execute({
    schema: graph.engine.apiSchema,
    document: parse(text),
    variableValues: variables,
    fieldResolver: (_source, _given, _context, { fieldName }) => values[fieldName],
  });
  const answer = JSON.parse('text' in outcome ? outcome.text : '{}');
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
  expect(answer.errors?.map(({ path }: { path: unknown }) => path)).toEqual(
    expected.errors?.map(({ path }) => path),
  );
  return answer;
};

const queries: Record<string, string> = {
  'below a field': '{ viewer { __schema { queryType { name } } } }',
  'below a field and at the root, with other selections':
    '{ __schema { mutationType { name } } viewer { __schema { queryType { name } } a } }',
  'by an alias': '{ viewer { viewer { t: __type(name: "Thing") { name: kind id: name } __typename } } }',
  'in a list': '{ viewers { b s: __schema { queryType { name } } } }',
  "in a mutation's payload":
    'mutation { change { ok query { s: __schema { mutationType { name } } viewer { b __type(name: "Node") { possibleTypes { name } } } } } }',
  'in fragments, some of them about the schema':
    '{ viewer { ...Q } ...Q } fragment Q on Query { __schema { types { ...T } } } fragment T on __Type { id: name fields(includeDeprecated: true) { name } }',
  'in a fragment of the same schema field, merged':
    '{ ...Q __type(name: "Node") { kind } } fragment Q on Query { __type(name: "Node") { name } }',
  'of a type that there is not': '{ viewer { __type(name: "None") { name } } }',
};
for (const [name, text] of Object.entries(queries)) test(name, () => asAlone(text));

test('no subgraph is asked about its schema', async () => {
  graph.sent.length = 0;
  await asAlone('{ viewer { viewer { __schema { queryType { name } } } a b } }');
  expect(graph.sent.map(({ query }) => query).join()).not.toContain('__schema');
});

test.each(['_0', 'representations', '_client_0', 'contextualArgument_1_0'])(
  'a variable may be called $%s',
  async (name) => {
    await asAlone(`query ($${name}: String!) { __type(name: $${name}) { name } }`, { [name]: 'Thing' });
    const conditional = `query ($${name}: Boolean!) {
      a @include(if: $${name})
      viewer { __schema { queryType { name @skip(if: $${name}) kind } } }
      __schema @include(if: $${name}) { mutationType { name } }
    }`;
    for (const value of [true, false]) await asAlone(conditional, { [name]: value });
  },
);

test('conditions around a field about the schema count', async () => {
  const text = `query ($x: Boolean!, $y: Boolean!) {
    ... @include(if: $x) { __schema { queryType { name } } }
    ... @skip(if: $y) { ... @include(if: $x) { __schema { mutationType { kind } } } }
    viewer { __schema @skip(if: $x) { queryType { kind } } ... @include(if: $y) { __schema { mutationType { name } } } }
  }`;
  for (const x of [true, false]) for (const y of [true, false]) await asAlone(text, { x, y });
});

test('what is wrong with its arguments is told where it stands', async () => {
  const { errors } = await asAlone(
    'query ($name: String = "Thing") { viewers { t: __type(name: $name) { name } } }',
    { name: null },
  );
  expect(errors[0]).toEqual({
    message: expect.stringContaining('"name"'),
    path: ['viewers', 0, 't'],
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
