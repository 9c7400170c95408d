import { expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { servedGraph } from '../testing/served-graph.ts';

const nodes = [{ id: 1, children: [{ id: 2, children: [] }] }];
let asked = 0;
const graph = await servedGraph(
  {
    nodes: {
      sdl: `
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@listSize"])
        type Query {
          nodes(first: Int! = 20): [Node!] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
        }
        type Node {
          id: Int
          children(first: Int! = 20): [Node!] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
        }`,
      resolvers: { Query: { nodes: () => ++asked && nodes } },
    },
  },
  {
    costBudgets: { anonymous: 50, signedIn: 60, roles: { headquarters: 500 } },
    verify: async (authorization) =>
      authorization ? { ...anonymous, subject: 'someone', roles: authorization.split(' ') } : anonymous,
  },
);

const query = 'query ($n: Int = 6) { nodes(first: $n) { id children(first: 5) { id } } }';
const errorOf = async (body: object, headers = {}) => (await graph.post(body, headers)).body.errors?.[0];

test('what costs too much is refused before a subgraph is asked, with what it costs and what is allowed', async () => {
  asked = 0;
  const { status, body } = await graph.post({ query, variables: { n: 7 } });
  expect({ status, body, asked }).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message:
            'The operation may cost 52, and 50 is allowed to you: ask for shorter lists with `first`, or for less at once.',
          extensions: { code: 'OPERATION_TOO_EXPENSIVE', requestId: expect.any(String) },
        },
      ],
    },
    asked: 0,
  });
});

test('who is allowed more may ask for more', async () => {
  const variables = { n: 7 };
  expect(await errorOf({ query, variables }, { authorization: 'reader' })).toBeUndefined();
  const more = { query, variables: { n: 70 } };
  expect((await errorOf(more, { authorization: 'reader' })).extensions.code).toBe('OPERATION_TOO_EXPENSIVE');
  expect(await errorOf(more, { authorization: 'reader headquarters' })).toBeUndefined();
});

test('the default of a variable counts, and that of an argument whose variable is absent', async () => {
  expect(await errorOf({ query })).toBeUndefined();
  const absent = 'query ($n: Int) { nodes(first: $n) { id children(first: 5) { id } } }';
  expect((await errorOf({ query: absent })).message).toContain('may cost 130');
});

test('whoever asks is told what an operation costs, and what it came to', async () => {
  const told = (await graph.post({ query }, { 'graph-cost': '1' })).body;
  expect(told.extensions).toEqual({ cost: { requested: 46, allowed: 50, objects: 3 } });
  expect(told.data.nodes).toHaveLength(1);
  const refused = (await graph.post({ query, variables: { n: 9 } }, { 'graph-cost': '1' })).body;
  expect(refused.extensions).toEqual({ cost: { requested: 64, allowed: 50, objects: 0 } });
  expect((await graph.post({ query })).body).not.toHaveProperty('extensions');
});

test('aliases, and the schema asked for again and again, cost', async () => {
  const aliases = Array.from({ length: 6 }, (_, index) => `a${index}: nodes(first: 0) { id }`);
  expect((await errorOf({ query: `{ ${aliases} }` })).extensions.code).toBe('OPERATION_TOO_EXPENSIVE');
  const schema = '{ a: __schema { queryType { name } } }';
  expect((await errorOf({ query: schema })).extensions.code).toBe('OPERATION_TOO_EXPENSIVE');
});
