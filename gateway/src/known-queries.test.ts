import { expect, test } from '@jest/globals';
import { servedGraph } from './testing/served-graph.ts';

// The second time a query does not go through Apollo Server: nobody can tell, over HTTP.

const sdl = `
  type Query { alpha: Int echo(value: Int!): Int failing: Int }
  type Mutation { change: Int }`;
let changes = 0;
const resolvers = {
  Query: {
    alpha: () => 1,
    echo: (_: unknown, { value }: { value: number }) => value,
    failing: () => {
      throw new Error('no');
    },
  },
  Mutation: { change: () => ++changes },
};
const graph = await servedGraph({ a: { sdl, resolvers } }, { open: false });

const post = async (body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { 'x-request-id': _id, date: _date, ...rest } = Object.fromEntries(response.headers);
  const text = (await response.text()).replace(/"requestId":"[^"]*"/, '"requestId":""');
  return { status: response.status, headers: rest, text };
};

const json = 'application/json; charset=utf-8';
const graphqlResponse = 'application/graphql-response+json; charset=utf-8';

test.each<[string, object, Record<string, string>, number, string]>([
  ['a query', { query: '{ alpha }' }, {}, 200, json],
  [
    'one in the newer media type',
    { query: '{ alpha }' },
    { accept: 'application/graphql-response+json, application/json;q=0.9' },
    200,
    graphqlResponse,
  ],
  ['a media type that there is none of', { query: '{ alpha }' }, { accept: 'text/html' }, 406, json],
  ['a named one', { query: 'query A { alpha } query B { b: alpha }', operationName: 'B' }, {}, 200, json],
  ['a failing one', { query: '{ failing }' }, {}, 200, json],
  [
    'variables that are none',
    { query: 'query ($v: Int!) { echo(value: $v) }', variables: { v: 'x' } },
    {},
    400,
    json,
  ],
  ['variables that are a list', { query: '{ alpha }', variables: [1] }, {}, 400, json],
  ['extensions that are none', { query: '{ alpha }', extensions: [1] }, {}, 400, json],
  ['a name that is none', { query: '{ alpha }', operationName: 1 }, {}, 400, json],
  ['an operation that is not there', { query: 'query A { alpha }', operationName: 'C' }, {}, 400, json],
  ['several operations and no name', { query: 'query A { alpha } query B { alpha }' }, {}, 400, json],
])('is answered again as at first: %s', async (_name, body, headers, status, contentType) => {
  const answers = [await post(body, headers), await post(body, headers), await post(body, headers)];
  expect(answers[0]).toMatchObject({ status });
  expect(answers[0]!.headers['content-type']).toContain(contentType);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('each operation of a document passes for itself: limits are not those of another', async () => {
  const many = Array.from({ length: 51 }, (_, index) => `a${index}: alpha`).join(' ');
  const query = `query Few { alpha } query Many { ${many} }`;
  expect((await post({ query, operationName: 'Few' })).status).toBe(200);
  for (let time = 0; time < 2; time++)
    expect(JSON.parse((await post({ query, operationName: 'Many' })).text).errors[0].extensions.code).toBe(
      'OPERATION_TOO_COMPLEX',
    );
});

test('variables are those of each request', async () => {
  const query = 'query Echo($v: Int!) { echo(value: $v) }';
  const echo = async (v: unknown) => JSON.parse((await post({ query, variables: { v } })).text);
  expect(await echo(1)).toEqual({ data: { echo: 1 } });
  expect(await echo(2)).toEqual({ data: { echo: 2 } });
  expect((await echo(null)).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(await echo(3)).toEqual({ data: { echo: 3 } });
});

test('a mutation is executed once for each request, and the log tells the operation each time', async () => {
  for (let time = 1; time <= 3; time++)
    expect((await post({ query: 'mutation { change }' })).text).toBe(`{"data":{"change":${time}}}`);
  graph.requests.length = 0;
  for (let time = 0; time < 2; time++) await post({ query: 'query Named { failing }' });
  expect(graph.requests.map(({ details }) => details)).toEqual(
    Array(2).fill(expect.objectContaining({ operation: 'Named', codes: ['SUBGRAPH_ERROR'] })),
  );
});

test('what an operation costs is told the second time, too', async () => {
  const told = async () => (await post({ query: '{ alpha }' }, { 'graph-cost': '1' })).text;
  expect(await told()).toContain('"extensions":{"cost":');
  expect(await told()).toBe(await told());
});
