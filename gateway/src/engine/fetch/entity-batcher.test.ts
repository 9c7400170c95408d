import { expect, test } from '@jest/globals';
import { inMemoryGraph, type TestSubgraph } from '../testing/in-memory-graph.ts';

const itself = { __resolveReference: (reference: object) => reference };

const subgraphs: Readonly<Record<string, TestSubgraph>> = {
  fast: {
    sdl: 'type Query { quick: Item } type Item @key(fields: "id") { id: ID! }',
    resolvers: { Query: { quick: () => ({ id: '1' }) } },
  },
  slow: {
    sdl: 'type Query { late: Item } type Item @key(fields: "id") { id: ID! weight: Int }',
    resolvers: {
      Query: { late: () => ({ id: '2' }) },
      Item: { ...itself, weight: () => 5 },
    },
  },
  names: {
    sdl: `type Item @key(fields: "id") {
      id: ID! name: String weight: Int @external cost: Int @requires(fields: "weight")
    }`,
    resolvers: {
      Item: {
        ...itself,
        name: ({ id }: { id: string }) => `Name ${id}`,
        cost: ({ weight }: { weight: number }) => weight * 2,
      },
    },
  },
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('fetches of one subgraph travel together though what comes before takes differently long', async () => {
  const graph = await inMemoryGraph(subgraphs, {
    meddle: async ({ subgraph }, answer) => {
      await pause(subgraph === 'fast' ? 300 : 310);
      return answer();
    },
  });
  const { data } = await graph.ask('{ quick { name } late { name } }');
  expect(data).toEqual({ quick: { name: 'Name 1' }, late: { name: 'Name 2' } });
  expect(graph.sent.filter(({ subgraph }) => subgraph === 'names')).toHaveLength(1);
});

test('a fetch that nothing waits for joins a later one of the same subgraph', async () => {
  const graph = await inMemoryGraph(subgraphs);
  const { data } = await graph.ask('{ quick { name cost } }');
  expect(data).toEqual({ quick: { name: 'Name 1', cost: 10 } });
  expect(graph.sent.map(({ subgraph }) => subgraph)).toEqual(['fast', 'slow', 'names']);
});

test('a subgraph that hangs does not hold up the others', async () => {
  const hung = Promise.withResolvers<string>();
  const graph = await inMemoryGraph(subgraphs, {
    meddle: ({ subgraph }, answer) => (subgraph === 'slow' ? hung.promise : answer()),
  });
  const { data, errors } = await graph.ask('{ quick { name } late { name } }', {
    deadline: Date.now() + 1_000,
  });
  expect(data).toEqual({ quick: { name: 'Name 1' }, late: null });
  expect(errors).toMatchObject([
    { path: ['late'], extensions: { code: 'SUBGRAPH_TIMEOUT', subgraph: 'slow' } },
  ]);
  hung.resolve('');
});
