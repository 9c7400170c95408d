import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { servedGraph } from './testing/served-graph.ts';

// What the edge makes of requests, over HTTP.

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
let changes = 0;
const graph = await servedGraph({
  a: {
    sdl: `${federation}
      type Query { a: Int fails(code: String!): Int }
      type Mutation { change: Int }
      type Subscription { changed: Int }`,
    resolvers: {
      Query: {
        a: () => 1,
        fails: (_: unknown, { code }: { code: string }) => {
          throw new GraphQLError('said inside', { extensions: { code } });
        },
      },
      Mutation: { change: () => ++changes },
    },
  },
});
beforeEach(() => {
  graph.logged.length = 0;
});

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  persistedQuery: { version, sha256Hash },
});

const unacceptable: [string, unknown, number, string][] = [
  ['no operation of the name', { query: '{a}', operationName: 'X' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
  [
    'none of the name among several',
    { query: 'query A{a} query B{a}', operationName: 'C' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['an empty name', { query: 'query A{a}', operationName: '' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['several operations and no name', { query: 'query A{a} query B{a}' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
  [
    'no mutation of the name',
    { query: 'mutation A{change}', operationName: 'B' },
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a subscription', { query: 'subscription{changed}' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['a hash of another text', { query: '{a}', extensions: persisted(hash('{b}')) }, 400, 'BAD_REQUEST'],
  ['a hash that is none', { query: '{a}', extensions: persisted(5) }, 400, 'BAD_REQUEST'],
  ['another version of hashes', { query: '{a}', extensions: persisted(hash('{a}'), 2) }, 400, 'BAD_REQUEST'],
  ['an unknown hash', { extensions: persisted(hash('{unknown}')) }, 200, 'PERSISTED_QUERY_NOT_FOUND'],
  ['no query', { variables: {} }, 400, 'BAD_REQUEST'],
  ['a documentId that is none', { documentId: 'x' }, 400, 'BAD_REQUEST'],
  ['a query that is no text', { query: 5 }, 400, 'BAD_REQUEST'],
  ['a name that is no text', { query: '{a}', operationName: 5 }, 400, 'BAD_REQUEST'],
  ['variables that are none', { query: '{a}', variables: 'x' }, 400, 'BAD_REQUEST'],
  ['a list', [{ query: '{a}' }], 400, 'BAD_REQUEST'],
  ['null', 'null', 400, 'BAD_REQUEST'],
  ['no JSON', '{"query"', 400, 'BAD_REQUEST'],
  ['what does not parse', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
  ['what is not valid', { query: '{b}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['@defer', { query: '{... @defer {a}}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['wrong variables', { query: 'query($x:Int!){a @skip(if:$x)}' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'variables of a wrong type',
    { query: 'query($x:Boolean!){a @skip(if:$x)}', variables: { x: 1 } },
    400,
    'BAD_USER_INPUT',
  ],
  ['what is too large', { query: '[]'.repeat(9_000) }, 400, 'OPERATION_TOO_COMPLEX'],
  ['lists without end', { query: `{a(b:${'['.repeat(7_000)}` }, 400, 'OPERATION_TOO_COMPLEX'],
];
test.each(unacceptable)('%s is the client’s to mend', async (_, body, status, code) => {
  const answer = await graph.post(body);
  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
  expect(answer.body.data).toBeUndefined();
  expect(graph.logged.filter(({ level }) => level === 'error')).toEqual([]);
  expect(changes).toBe(0);
});

test('over GET as well', async () => {
  const none = await graph.get({ query: 'query A{a}', operationName: 'B' });
  expect([none.status, none.body.errors[0].extensions.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
  const mutation = await graph.get({ query: 'mutation{change}' });
  expect([mutation.status, mutation.body.errors[0].extensions.code]).toEqual([405, 'BAD_REQUEST']);
  expect((await graph.get({ query: '{a}' })).body).toEqual({ data: { a: 1 } });
  expect(graph.logged).toEqual([]);
});

test('no mutation is executed by GET, whatever is known of its text', async () => {
  const query = 'mutation{change}';
  const before = changes;
  await graph.post({ query });
  expect((await graph.post({ query, operationName: '' })).body.errors[0].extensions.code).toBe(
    'OPERATION_RESOLUTION_FAILURE',
  );
  for (const operationName of ['', 'null', '*'])
    expect((await graph.get({ query, operationName })).status).not.toBe(200);
  expect([changes - before, graph.logged]).toEqual([1, []]);
  changes = before;
});

test('an empty name in an address is none', async () => {
  expect((await graph.get({ query: '{a}', operationName: '' })).body).toEqual({ data: { a: 1 } });
});

test('HEAD answers what GET does, without its text', async () => {
  const head = async (query: string) => {
    const answer = await fetch(`${graph.url}?${new URLSearchParams({ query })}`, {
      method: 'HEAD',
      headers: { 'content-type': 'application/json' },
    });
    return [answer.status, answer.headers.get('content-length'), await answer.text()];
  };
  expect(await head('{a}')).toEqual([200, '16', '']);
  expect(await head('mutation{change}')).toEqual([405, expect.anything(), '']);
  expect(changes).toBe(0);
});

test('the operation that is named is the one that is executed', async () => {
  const query = 'query A{a} query B{b:a}';
  expect((await graph.post({ query, operationName: 'B' })).body).toEqual({ data: { b: 1 } });
});

test('many errors are told by five, each of them short', async () => {
  const long = 'x'.repeat(3_000);
  const { body } = await graph.post({ query: `{${[1, 2, 3, 4].map((n) => long + n).join(' ')} b c d e f}` });
  expect(body.errors.length).toBeLessThanOrEqual(6);
  for (const { message } of body.errors) expect(message.length).toBeLessThanOrEqual(200);
});

test('introspection and the schema for tools tell what is served, and no more', async () => {
  const query = '{__schema{directives{name} subscriptionType{name} mutationType{name} types{name}}}';
  const { directives, subscriptionType, mutationType, types } = (await graph.post({ query })).body.data
    .__schema;
  const namesOf = (list: { name: string }[]) => list.map(({ name }) => name);
  expect(namesOf(directives).sort()).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy']);
  expect([subscriptionType, mutationType]).toEqual([null, { name: 'Mutation' }]);
  expect(namesOf(types)).not.toContain('Subscription');
  const sdl = await (await fetch(`${graph.url}/schema`)).text();
  expect(sdl).not.toMatch(/defer|Subscription/);
});

test.each(['BAD_USER_INPUT', 'BUSY', 'DEADLINE_EXCEEDED', 'FORBIDDEN', 'OPERATION_TOO_EXPENSIVE'])(
  'what a subgraph says with %s is for the client, what it says besides is not',
  async (code) => {
    const { body } = await graph.post({
      query: `{ a known: fails(code: "${code}") other: fails(code: "SECRET") }`,
    });
    expect(body.data).toEqual({ a: 1, known: null, other: null });
    expect(body.errors).toEqual([
      { message: 'said inside', path: ['known'], extensions: { code, subgraph: 'a' } },
      {
        message: expect.not.stringContaining('inside'),
        path: ['other'],
        extensions: { code: 'SUBGRAPH_ERROR', subgraph: 'a' },
      },
    ]);
  },
);
