import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type Answered,
  type InMemoryGraph,
  inMemoryGraph,
  type TestSubgraph,
} from './testing/in-memory-graph.ts';
import { type MeddleText, stockGateway } from './testing/stock-gateway.ts';

// What Apollo's own executor gets wrong. Each test is put to both: ours passes, and the stock one is shown not to.

const subgraphs: Readonly<Record<string, TestSubgraph>> = {
  content: {
    sdl: `
      type Query { feed: [Item] first: Article top: [Article!] count: Int title: String }
      union Item = Article | Video
      type Article @key(fields: "id") { id: ID! title: String }
      type Video @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        feed: () => [article('1'), null, article('2'), { __typename: 'Video', id: 'v' }],
        first: () => article('1'),
        top: () => ['1', '2', '1', '2', '3'].map(article),
        count: () => 3,
        title: () => 'Title',
      },
    },
  },
  media: {
    sdl: `
      type Article @key(fields: "id") { id: ID! likes: Int! picture: String }
      type Video @key(fields: "id") { id: ID! url: String }`,
    resolvers: {
      Article: {
        __resolveReference: ({ id }: { id: string }) => ({ id, likes: Number(id), picture: `${id}.jpg` }),
      },
      Video: { __resolveReference: ({ id }: { id: string }) => ({ id, url: `${id}.mp4` }) },
    },
  },
};

const article = (id: string) => ({ __typename: 'Article', id, title: `Title ${id}` });

let meddle: MeddleText = (_subgraph, _body, text) => text;
let ours: InMemoryGraph;
let stock: Awaited<ReturnType<typeof stockGateway>>;

beforeAll(async () => {
  ours = await inMemoryGraph(subgraphs, {
    meddle: async ({ subgraph, query }, answer) =>
      meddle(subgraph, { query }, JSON.stringify(await answer())),
  });
  stock = await stockGateway(subgraphs, ours.schemas, (subgraph, body, text) => meddle(subgraph, body, text));
});

afterAll(async () => {
  await ours.engine.close();
  await stock.stop();
});

const oursOnly = async (
  query: string,
  meddling: MeddleText,
  check: (answer: Answered) => void,
): Promise<void> => {
  meddle = meddling;
  check(await ours.ask(query));
  const verdict = await stock
    .ask(query)
    .then(check)
    .then(
      () => 'passes',
      () => 'fails',
    );
  expect(verdict).toBe('fails');
};

const media =
  (change: (answer: { data: { _entities: unknown[] }; errors?: unknown[] }) => unknown): MeddleText =>
  (subgraph, _body, text) =>
    subgraph === 'media' ? JSON.stringify(change(JSON.parse(text))) : text;

test('1: a malformed list costs that field only', () =>
  oursOnly(
    '{ feed { __typename } title }',
    (_subgraph, _body, text) => JSON.stringify({ data: { ...JSON.parse(text).data, feed: 42 } }),
    ({ data, errors }) => {
      expect(data).toEqual({ feed: null, title: 'Title' });
      expect(errors).toEqual([expect.objectContaining({ path: ['feed'] })]);
    },
  ));

test('2: an unknown entity with a field that cannot be null is an error', () =>
  oursOnly(
    '{ first { likes } }',
    media(() => ({ data: { _entities: [null] } })),
    ({ data, errors }) => {
      expect(data).toEqual({ first: null });
      expect(errors?.[0]?.path).toEqual(['first', 'likes']);
      expect(errors?.[0]?.message).toBe('Cannot return null for non-nullable field Article.likes.');
    },
  ));

test("3: a subgraph's failure names path and subgraph", () =>
  oursOnly(
    '{ title first { picture } }',
    (subgraph, _body, text) => {
      if (subgraph === 'media') throw new Error('connect ECONNREFUSED 10.0.0.1:4001');
      return text;
    },
    ({ data, errors }) => {
      expect(data).toEqual({ title: 'Title', first: { picture: null } });
      expect(errors).toEqual([
        {
          message: 'The subgraph could not be reached.',
          path: ['first', 'picture'],
          extensions: { code: 'SUBGRAPH_UNREACHABLE', subgraph: 'media' },
        },
      ]);
    },
  ));

test('4: a list of entities that is too short costs the entities it lacks', () =>
  oursOnly(
    '{ top { likes picture } }',
    media(({ data }) => ({ data: { _entities: data._entities.slice(0, 2) } })),
    ({ data, errors }) => {
      expect(data).toEqual({ top: null });
      expect(errors?.map(({ path }) => path)).toEqual([['top', 4, 'likes']]);
    },
  ));

test('5: partial data is kept, and an answer that is no GraphQL is not shown', async () => {
  await oursOnly(
    '{ title first { picture } }',
    (subgraph, _body, text) => (subgraph === 'media' ? '<html>http://10.0.0.1 is down</html>' : text),
    ({ data, errors }) => {
      expect(data).toEqual({ title: 'Title', first: { picture: null } });
      expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_INVALID_ANSWER', subgraph: 'media' });
      expect(JSON.stringify(errors)).not.toContain('10.0.0.1');
    },
  );
});

test('6: fifty callers of one new operation wait for one plan', async () => {
  meddle = (_subgraph, _body, text) => text;
  const query = '{ top { id likes } fifty: count }';
  const before = ours.engine.plans;
  const answers = await Promise.all(Array.from({ length: 50 }, () => ours.ask(query)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(ours.engine.plans.planned - before.planned).toBe(1);
});

test('7: entities are asked for once each, and parallel fetches of one subgraph travel together', async () => {
  meddle = (_subgraph, _body, text) => text;
  ours.sent.length = 0;
  const query = '{ top { likes } first { picture } feed { ... on Article { likes } ... on Video { url } } }';
  await ours.ask(query);
  const [, ...rest] = ours.sent;
  expect(rest).toHaveLength(1);
  expect(rest[0]!.variables.representations.map(({ id }: { id: string }) => id)).toEqual(['1', '2', '3']);
  const before = stock.sent();
  await stock.ask(query);
  expect(stock.sent() - before).toBeGreaterThan(2);
});

test('8: the answer is written as text, once', async () => {
  meddle = (_subgraph, _body, text) => text;
  const outcome = await ours.outcome('{ title count }');
  expect(outcome).toEqual({ kind: 'answer', text: '{"data":{"title":"Title","count":3}}', errors: [] });
});

test('9: what is not answered by the deadline is left out, and requests end with their clients', async () => {
  const hung = Promise.withResolvers<string>();
  meddle = (subgraph, _body, text) => (subgraph === 'media' ? hung.promise : text);
  const { data, errors } = await ours.ask('{ title first { title picture } }', {
    deadline: Date.now() + 100,
  });
  expect(data).toEqual({ title: 'Title', first: { title: 'Title 1', picture: null } });
  expect(errors?.[0]).toMatchObject({ path: ['first', 'picture'], extensions: { code: 'SUBGRAPH_TIMEOUT' } });
  expect(ours.sent.at(-1)!.request.cancellation.reason).toBeDefined();

  const client = new AbortController();
  const asked = ours.ask('{ first { picture } }', { signal: client.signal });
  while (ours.sent.at(-1)!.request.cancellation.reason) await new Promise(setImmediate);
  client.abort();
  await asked;
  expect(ours.sent.at(-1)!.request.cancellation.reason).toBeDefined();
  hung.resolve('');
});

test('9: an answer that is too large is cut off with an error', async () => {
  meddle = media(() => ({
    data: { _entities: [{ __typename: 'Article', picture: 'x'.repeat(60_000_000) }] },
  }));
  const { data, errors } = await ours.ask('{ title first { picture } }');
  expect(data).toEqual({ title: 'Title', first: { picture: null } });
  expect(errors?.[0]?.extensions).toEqual({ code: 'ANSWER_TOO_LARGE', subgraph: 'media' });
});

test('10: an engine for the next supergraph can be ready before the last one ends', async () => {
  meddle = (_subgraph, _body, text) => text;
  const query = '{ title first { likes } }';
  await ours.ask(query);
  const next = await inMemoryGraph(subgraphs);
  const operations = ours.engine.mostUsed(10);
  await next.engine.warm(operations);
  const { planned } = next.engine.plans;
  expect(planned).toBe(operations.length);
  expect((await next.ask(query)).data).toEqual((await ours.ask(query)).data);
  expect(next.engine.plans.planned).toBe(planned);
  await next.engine.close();
});

test('11: an error among items of several types is told where it happened', () =>
  oursOnly(
    '{ feed { ... on Article { title } ... on Video { url } } }',
    media(() => ({
      data: { _entities: [{ url: null }] },
      errors: [{ message: 'no', path: ['_entities', 0, 'url'] }],
    })),
    ({ errors }) => expect(errors?.map(({ path }) => path)).toEqual([['feed', 3, 'url']]),
  ));

test('12: a leaf of a wrong type is an error, and extensions of subgraphs stay inside', async () => {
  await oursOnly(
    '{ count title }',
    () => JSON.stringify({ data: { count: 'many', title: 'Title' } }),
    ({ data, errors }) => {
      expect(data).toEqual({ count: null, title: 'Title' });
      expect(errors?.[0]?.path).toEqual(['count']);
      expect(errors?.[0]?.extensions.subgraph).toBe('content');
    },
  );
  const extensions = { code: 'E', stacktrace: ['at db.internal'], host: 'db.internal' };
  await oursOnly(
    '{ title }',
    () =>
      JSON.stringify({
        data: { title: null },
        errors: [{ message: 'db.internal', path: ['title'], extensions }],
      }),
    ({ errors }) => {
      expect(errors?.[0]?.path).toEqual(['title']);
      expect(JSON.stringify(errors)).not.toContain('db.internal');
    },
  );
});
