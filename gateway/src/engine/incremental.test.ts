import { expect, test } from '@jest/globals';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

const subgraphs = {
  content: {
    sdl: `
        type Query { articles: [Article!]! }
        type Subscription { published: Article! }
        type Article @key(fields: "id") @context(name: "article") { id: ID! language: String author: Author }
        type Author @key(fields: "id") { id: ID! greeting(in: String @fromContext(field: "$article { language }")): String }`,
    resolvers: {
      Query: {
        articles: () => [
          { id: '1', language: 'zh', author: { id: 'a' } },
          { id: '2', language: 'en', author: { id: 'a' } },
        ],
      },
      Subscription: {
        published: {
          async *subscribe() {
            yield { published: { id: '1', author: { id: 'a' } } };
            yield { published: { id: '2', author: { id: 'missing' } } };
          },
        },
      },
      Article: { __resolveReference: ({ id }: { id: string }) => ({ id, author: { id: 'a' } }) },
      Author: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        greeting: ({ id }: { id: string }, args: { in: string }) => `${id} in ${args.in}`,
      },
    },
  },
  people: {
    sdl: `
        type Article @key(fields: "id") { id: ID! likes: Int! }
        type Author @key(fields: "id") { id: ID! name: String! friends: [Author!] }`,
    resolvers: {
      Article: { __resolveReference: ({ id }: { id: string }) => ({ id, likes: Number(id) }) },
      Author: {
        __resolveReference: ({ id }: { id: string }) =>
          id === 'missing' ? null : { id, name: `Author ${id}`, friends: [{ id: 'f', name: 'Friend' }] },
      },
    },
  },
  ratings: {
    sdl: 'type Article @key(fields: "id") { id: ID! rating: Int }',
    resolvers: { Article: { __resolveReference: ({ id }: { id: string }) => ({ id, rating: 5 }) } },
  },
};

const graph = await inMemoryGraph(subgraphs);

const collect = async (parts: AsyncIterable<string>) => {
  const all = [];
  for await (const part of parts) all.push(JSON.parse(part));
  return all;
};

test('gives arguments from the objects around each entity, all in one request', async () => {
  graph.sent.length = 0;
  const { data, errors } = await graph.ask('{ articles { author { greeting } } }');
  expect(errors).toBeUndefined();
  expect(data.articles).toEqual([{ author: { greeting: 'a in zh' } }, { author: { greeting: 'a in en' } }]);
  expect(graph.sent).toHaveLength(2);
});

test('delivers deferred parts after the first, with their labels and places', async () => {
  const query = `query ($more: Boolean!) {
    articles { id ... @defer(label: "people", if: $more) { likes author { name ... @defer { friends { name } } } } }
  }`;
  const outcome = await graph.outcome(query, { incremental: true, variables: { more: true } });
  if (outcome.kind !== 'incremental') throw new Error(outcome.kind);
  expect(JSON.parse(outcome.text)).toEqual({ data: { articles: [{ id: '1' }, { id: '2' }] }, hasNext: true });
  const parts = await collect(outcome.parts);
  expect(parts.at(-1).hasNext).toBe(false);
  const items = parts.flatMap(({ incremental = [] }) => incremental);
  expect(items.slice(0, 2)).toEqual([
    { label: 'people', path: ['articles', 0], data: { likes: 1, author: { name: 'Author a' } } },
    { label: 'people', path: ['articles', 1], data: { likes: 2, author: { name: 'Author a' } } },
  ]);
  expect(items.slice(2)).toEqual([
    { path: ['articles', 0, 'author'], data: { friends: [{ name: 'Friend' }] } },
    { path: ['articles', 1, 'author'], data: { friends: [{ name: 'Friend' }] } },
  ]);
});

test('asks for a deferred part as soon as what it hangs on is there, and delivers it after the first part', async () => {
  const query = '{ articles { id rating ... @defer { likes } } }';
  const rated = Promise.withResolvers<void>();
  const asked: string[] = [];
  const meddled = await inMemoryGraph(subgraphs, {
    meddle: async ({ subgraph }, answer) => {
      asked.push(subgraph);
      if (subgraph === 'ratings') await rated.promise;
      if (subgraph === 'people') rated.resolve();
      return await answer();
    },
  });
  const outcome = await meddled.outcome(query, { incremental: true });
  if (outcome.kind !== 'incremental') throw new Error(outcome.kind);
  expect(JSON.parse(outcome.text).data.articles[0]).toEqual({ id: '1', rating: 5 });
  expect((await collect(outcome.parts)).flatMap(({ incremental = [] }) => incremental)).toHaveLength(2);
  expect(asked.toSorted()).toEqual(['content', 'people', 'ratings']);
});

test('answers in one part when the client takes no parts', async () => {
  const { data } = await graph.ask('{ articles { id ... @defer { likes } } }');
  expect(data.articles).toEqual([
    { id: '1', likes: 1 },
    { id: '2', likes: 2 },
  ]);
});

test('joins each event of a subscription with what other subgraphs know of it', async () => {
  const outcome = await graph.outcome('subscription { published { id likes author { name } } }');
  if (outcome.kind !== 'events') throw new Error(outcome.kind);
  const events = await collect(outcome.events);
  expect(events[0]).toEqual({ data: { published: { id: '1', likes: 1, author: { name: 'Author a' } } } });
  // Nobody knows the second one's author.
  expect(events[1]).toEqual({ data: { published: { id: '2', likes: 2, author: null } } });
});

test('ends a subscription at its subgraph when the client goes away', async () => {
  const client = new AbortController();
  const outcome = await graph.outcome('subscription { published { id } }', { signal: client.signal });
  if (outcome.kind !== 'events') throw new Error(outcome.kind);
  const iterator = outcome.events[Symbol.asyncIterator]();
  await iterator.next();
  client.abort();
  expect(graph.sent.at(-1)!.request.cancellation.reason).toBeDefined();
  await iterator.return?.();
});
