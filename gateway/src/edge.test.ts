import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from '@jest/globals';
import { servedGraph } from './testing/served-graph.ts';

// The edge as production has it, over HTTP.

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const sdl = `${federation}
  type Query { alpha: Int list(input: Input): [String!] name(colour: Colour): String }
  type Mutation { change: Int }
  enum Colour { CRIMSON }
  input Input { first: Int inner: Input }`;
const resolvers = {
  Query: { alpha: () => 1, list: () => Array(1_000).fill('stands for a long list') },
  Mutation: { change: () => 1 },
};
const graph = await servedGraph({ a: { sdl, resolvers } }, { open: false });
beforeEach(() => {
  graph.logged.length = 0;
  graph.requests.length = 0;
});

const json = { 'content-type': 'application/json' };
const asked = (path: string, options: RequestInit = {}) => fetch(new URL(path, graph.url), options);
const raw = async (request: string): Promise<string> => {
  const socket = connect(Number(new URL(graph.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(request);
  return text(socket);
};
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const nested = (levels: number): object => (levels === 0 ? {} : { inner: nested(levels - 1) });

test.each<[string, unknown, number, string]>([
  ['aliases', { query: `{${times(201, (n) => `a${n}:alpha`)}}` }, 400, 'OPERATION_TOO_COMPLEX'],
  ['fields at the root', { query: `{${times(51, (n) => `a${n}:alpha`)}}` }, 400, 'OPERATION_TOO_COMPLEX'],
  [
    'fields at the root, in fragments',
    {
      query: `{...A ... {${times(26, (n) => `a${n}:alpha`)}}} fragment A on Query {${times(26, (n) => `b${n}:alpha`)}}`,
    },
    400,
    'OPERATION_TOO_COMPLEX',
  ],
  ['directives', { query: `{${times(201, () => 'alpha @skip(if:false)')}}` }, 400, 'OPERATION_TOO_COMPLEX'],
  [
    'introspection by aliases',
    { query: `{${times(300, (n) => `a${n}:__schema{types{name}}`)}}` },
    400,
    'OPERATION_TOO_COMPLEX',
  ],
  [
    'variables',
    { query: '{alpha}', variables: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`v${n}`, 1])) },
    400,
    'OPERATION_TOO_COMPLEX',
  ],
  [
    'values in variables',
    { query: '{alpha}', variables: { list: Array(20_001).fill(1) } },
    400,
    'OPERATION_TOO_COMPLEX',
  ],
  ['levels of variables', { query: '{alpha}', variables: nested(30) }, 400, 'OPERATION_TOO_COMPLEX'],
  ['levels of extensions', { query: '{alpha}', extensions: nested(30) }, 400, 'OPERATION_TOO_COMPLEX'],
  ['bytes', { query: '{alpha}', variables: { a: 'x'.repeat(1_100_000) } }, 413, 'TOO_LARGE'],
])('too many %s are refused', async (_, body, status, code) => {
  const answer = await graph.post(body);
  expect([answer.status, answer.body.errors[0].extensions]).toEqual([
    status,
    { code, requestId: expect.any(String) },
  ]);
  expect(graph.logged).toEqual([]);
});

test.each<[string, () => Promise<Response>, number, string]>([
  [
    'no schema',
    () => asked('/graphql', { method: 'POST', headers: json, body: '{"query":"{__schema{types{name}}}"}' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'no type',
    () =>
      asked('/graphql', {
        method: 'POST',
        headers: json,
        body: '{"query":"{__type(name:\\"Query\\"){name}}"}',
      }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['no SDL', () => asked('/graphql/schema'), 401, 'UNAUTHENTICATED'],
  [
    'no PUT',
    () => asked('/graphql', { method: 'PUT', headers: json, body: '{}' }),
    405,
    'METHOD_NOT_ALLOWED',
  ],
  ['no DELETE', () => asked('/graphql', { method: 'DELETE' }), 405, 'METHOD_NOT_ALLOWED'],
  [
    'no POST to the SDL',
    () => asked('/graphql/schema', { method: 'POST', headers: json, body: '{}' }),
    405,
    'METHOD_NOT_ALLOWED',
  ],
  [
    'no mutation by GET',
    () => asked('/graphql?query=mutation{change}', { headers: json }),
    405,
    'BAD_REQUEST',
  ],
  ['no GET from a form', () => asked('/graphql?query={alpha}'), 400, 'BAD_REQUEST'],
  [
    'no POST from a form',
    () =>
      asked('/graphql', {
        method: 'POST',
        body: 'query={alpha}',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    415,
    'UNSUPPORTED_TYPE',
  ],
  [
    'no packed body',
    () =>
      asked('/graphql', {
        method: 'POST',
        headers: { ...json, 'content-encoding': 'gzip' },
        body: gzipSync('{"query":"{alpha}"}'),
      }),
    415,
    'UNSUPPORTED_TYPE',
  ],
  [
    'no query twice',
    () => asked('/graphql?query={alpha}&query={alpha}', { headers: json }),
    400,
    'BAD_REQUEST',
  ],
  ['no other path', () => asked('/graphql/x'), 404, 'NOT_FOUND'],
  [
    'no answer in XML',
    () =>
      asked('/graphql', {
        method: 'POST',
        headers: { ...json, accept: 'text/xml' },
        body: '{"query":"{alpha}"}',
      }),
    406,
    'BAD_REQUEST',
  ],
])('%s, in the one shape of errors', async (_, ask, status, code) => {
  const response = await ask();
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  expect([response.status, errors[0]!.extensions]).toEqual([
    status,
    { code, requestId: response.headers.get('x-request-id') },
  ]);
  expect(errors[0]!.message).not.toMatch(/did you mean/i);
  if (status === 405) expect(response.headers.get('allow')).toMatch(/GET|POST/);
});

test('nothing is guessed at, in operations or variables', async () => {
  for (const body of [
    { query: '{alph}' },
    { query: '{alpha(coulour:1)}' },
    { query: '{name(colour:CRIMSOM)}' },
    { query: 'query($c:Colour!){name(colour:$c)}', variables: { c: 'CRIMSOM' } },
    { query: 'query($i:Input){list(input:$i)}', variables: { i: { frist: 1 } } },
  ])
    expect(JSON.stringify((await graph.post(body)).body)).not.toMatch(/did you mean|CRIMSON|"first/i);
});

test('a host that is none does no harm', async () => {
  for (const host of ['[', 'a b', '', 'x'.repeat(1_000), '%00'])
    expect(
      await raw(
        `GET /graphql?query={alpha} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n`,
      ),
    ).toMatch(/^HTTP\/1.1 (200|400) /);
  expect(graph.logged).toEqual([]);
});

test('a request is a line of the log: operation, codes, duration, and nothing that it carries', async () => {
  await graph.post(
    { query: 'query Alpha { alpha }', variables: { secret: 'canary' } },
    { authorization: 'Bearer canary' },
  );
  await graph.post({ query: 'query Beta { beta(text: "canary") }' });
  expect(graph.requests.map(({ details }) => details)).toMatchObject([
    { operation: 'Alpha', status: 200, ms: expect.any(Number), path: '/graphql', method: 'POST' },
    { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] },
  ]);
  expect(JSON.stringify(graph.requests)).not.toContain('canary');
});
