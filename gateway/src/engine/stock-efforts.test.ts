import { expect, test } from '@jest/globals';
import { bothGateways, media, subgraphs } from './testing/both-gateways.ts';
import { inMemoryGraph } from './testing/in-memory-graph.ts';

// What Apollo's own executor does too often, too long or too late, put to both as well.

const both = await bothGateways();

test('fifty callers of one new operation wait for one plan', async () => {
  both.meddle();
  const query = '{ top { id likes } fifty: count }';
  const before = both.ours.engine.plans;
  const answers = await Promise.all(Array.from({ length: 50 }, () => both.ours.ask(query)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(both.ours.engine.plans.planned - before.planned).toBe(1);
  const planned = both.stock.planned();
  await Promise.all(Array.from({ length: 50 }, () => both.stock.ask(query)));
  expect(both.stock.planned() - planned).toBe(50);
});

test('entities are asked for once each, and parallel fetches of one subgraph travel together', async () => {
  both.meddle();
  both.ours.sent.length = 0;
  const query = '{ top { likes } first { picture } feed { ... on Article { likes } ... on Video { url } } }';
  await both.ours.ask(query);
  const [, ...rest] = both.ours.sent;
  expect(rest).toHaveLength(1);
  const lists = Object.values(rest[0]!.variables) as { id: string }[][];
  expect(lists.map((list) => list.map(({ id }) => id).join('')).sort()).toEqual(['1', '12v', '123'].sort());
  const before = both.stock.sent();
  await both.stock.ask(query);
  expect(both.stock.sent() - before).toBeGreaterThan(2);
});

test('the answer is written as text, once', async () => {
  both.meddle();
  const outcome = await both.ours.outcome('{ title count }');
  expect(outcome).toEqual({ kind: 'answer', objects: 1, text: '{"data":{"title":"Title","count":3}}' });
  // The stock executor hands out an object, made by a second execution, that is still to be written.
  expect((await both.stock.answer('{ title count }')).data).toEqual({ title: 'Title', count: 3 });
});

test('what is not answered by the deadline is left out, and requests end with their clients', async () => {
  const query = '{ title first { title picture } }';
  // Planned before, for a deadline is for that, too.
  both.meddle();
  await both.ours.ask(query);
  const hung = Promise.withResolvers<string>();
  both.meddle((subgraph, _body, text) => (subgraph === 'media' ? hung.promise : text));
  const { data, errors } = await both.ours.ask(query, { deadline: Date.now() + 1_000 });
  expect(data).toEqual({ title: 'Title', first: { title: 'Title 1', picture: null } });
  expect(errors?.[0]).toMatchObject({ path: ['first', 'picture'], extensions: { code: 'SUBGRAPH_TIMEOUT' } });
  expect(both.ours.sent.at(-1)!.request.cancellation.reason).toBeDefined();

  const client = new AbortController();
  const asked = both.ours.ask('{ first { picture } }', { signal: client.signal });
  while (both.ours.sent.at(-1)!.request.cancellation.reason) await new Promise(setImmediate);
  client.abort();
  await asked;
  expect(both.ours.sent.at(-1)!.request.cancellation.reason).toBeDefined();
  hung.resolve('');
});

test('the stock executor waits for as long as a subgraph hangs', async () => {
  const hung = Promise.withResolvers<void>();
  both.meddle(async (subgraph, _body, text) => {
    if (subgraph === 'media') await hung.promise;
    return text;
  });
  let answered = false;
  const asked = both.stock.ask('{ title first { title picture } }').finally(() => {
    answered = true;
  });
  await both.ours.ask('{ title first { title picture } }', { deadline: Date.now() + 100 });
  expect(answered).toBe(false);
  hung.resolve();
  expect((await asked).data.first.picture).toBe('1.jpg');
});

test('an answer that is too large is cut off with an error', async () => {
  both.meddle(
    media(() => ({
      data: { _entities: [{ __typename: 'Article', picture: 'x'.repeat(60_000_000) }] },
    })),
  );
  const { data, errors } = await both.ours.ask('{ title first { picture } }');
  expect(data).toEqual({ title: 'Title', first: { picture: null } });
  expect(errors?.[0]?.extensions).toEqual({ code: 'ANSWER_TOO_LARGE', subgraph: 'media' });
  expect((await both.stock.ask('{ title first { picture } }')).data.first.picture).toHaveLength(60_000_000);
});

test('an engine for the next supergraph can be ready before the last one ends', async () => {
  both.meddle();
  const query = '{ title first { likes } }';
  await both.ours.ask(query);
  const next = await inMemoryGraph(subgraphs);
  const operations = both.ours.engine.mostUsed(10);
  await next.engine.warm(operations);
  const { planned } = next.engine.plans;
  expect(planned).toBe(operations.length);
  expect((await next.ask(query)).data).toEqual((await both.ours.ask(query)).data);
  expect(next.engine.plans.planned).toBe(planned);

  await both.stock.ask(query);
  const before = both.stock.planned();
  await both.stock.ask(query);
  expect(both.stock.planned()).toBe(before);
  both.stock.reload();
  await both.stock.ask(query);
  expect(both.stock.planned()).toBe(before + 1);
});
