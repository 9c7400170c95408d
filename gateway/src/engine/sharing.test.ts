import { beforeEach, expect, test } from '@jest/globals';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

let gate: PromiseWithResolvers<void>;

const graph = await inMemoryGraph(
  {
    a: {
      sdl: `
        type Query { item(id: ID!): Item items: [Item!]! }
        type Mutation { add: Int! }
        type Item @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          item: (_: unknown, { id }: { id: string }) => ({ id }),
          items: () => [{ id: '1' }, { id: '2' }],
        },
        Mutation: { add: () => 1 },
      },
    },
    b: {
      sdl: 'type Item @key(fields: "id") { id: ID! name: String }',
      resolvers: { Item: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Name ${id}` }) } },
    },
  },
  {
    meddle: async (_sent, answer) => {
      await gate.promise;
      return answer();
    },
  },
);

beforeEach(() => {
  gate = Promise.withResolvers();
  graph.sent.length = 0;
});

const sentTo = (subgraph: string) => graph.sent.filter((sent) => sent.subgraph === subgraph).length;
const underWay = async (count: number) => {
  while (graph.sent.length < count) await new Promise(setImmediate);
};

test('requests of one identity share their work, those of others do not', async () => {
  const query = '{ items { name } }';
  const asked = ['x', 'x', 'x', 'y', undefined, undefined].map((identityKey) =>
    graph.ask(query, { identityKey }),
  );
  await underWay(4);
  gate.resolve();
  const answers = await Promise.all(asked);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect([sentTo('a'), sentTo('b')]).toEqual([4, 4]);
});

test('different operations of one identity share the requests that are the same', async () => {
  const asked = ['{ items { name } }', '{ items { id name } other: item(id: "1") { id } }'].map((query) =>
    graph.ask(query, { identityKey: 'x' }),
  );
  await underWay(2);
  gate.resolve();
  const [, more] = await Promise.all(asked);
  expect(more!.data.items[1]).toEqual({ id: '2', name: 'Name 2' });
  expect([sentTo('a'), sentTo('b')]).toEqual([2, 1]);
});

test('a difference in variables is a difference', async () => {
  const query = 'query ($id: ID!) { item(id: $id) { name } }';
  const asked = ['1', '2'].map((id) => graph.ask(query, { identityKey: 'x', variables: { id } }));
  gate.resolve();
  const names = (await Promise.all(asked)).map(({ data }) => data.item.name);
  expect(names).toEqual(['Name 1', 'Name 2']);
});

test('mutations are never shared', async () => {
  const asked = ['x', 'x'].map((identityKey) => graph.ask('mutation { add }', { identityKey }));
  await underWay(2);
  gate.resolve();
  await Promise.all(asked);
  expect(sentTo('a')).toBe(2);
});

test('shared work goes on until the last client has gone', async () => {
  const clients = [new AbortController(), new AbortController()];
  const asked = clients.map(({ signal }) => graph.ask('{ items { name } }', { identityKey: 'x', signal }));
  await underWay(1);
  const { cancellation } = graph.sent[0]!.request;
  clients[0]!.abort();
  expect((await asked[0]!).errors?.[0]?.extensions.code).toBe('REQUEST_CANCELLED');
  expect(cancellation.reason).toBeUndefined();
  clients[1]!.abort();
  await asked[1];
  expect(cancellation.reason).toBeDefined();
  expect(graph.engine.requests.size).toBe(0);
});
