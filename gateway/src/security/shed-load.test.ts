import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { servedGraph } from '../testing/served-graph.ts';

// More comes than can be done, over HTTP.

const sdl =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { slow: Int a: Int }';
let held = Promise.withResolvers<number>();
const resolvers = { Query: { slow: () => held.promise, a: () => 1 } };
const graph = await servedGraph(
  { a: { sdl, resolvers } },
  { maxInFlight: 8, clientPriorities: { night: 'export' } },
);

const ask = (headers: Record<string, string> = {}) =>
  fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{a}"}',
  });
const asExport = { 'graph-priority': 'export' };
const asDashboard = { 'graph-priority': 'dashboard' };
/** So many requests are under way, each of its own, until they are let go. */
const hold = async (count: number) => {
  held = Promise.withResolvers();
  const slow = Array.from({ length: count }, (_, n) => graph.post({ query: `{s${n}:slow}` }));
  await delay(300);
  return async () => {
    held.resolve(1);
    await Promise.all(slow);
  };
};

test.each<[number, number, number, number]>([
  [3, 200, 200, 200],
  [5, 200, 200, 503],
  [7, 200, 503, 503],
])(
  'with %i of 8 under way, what people wait for, dashboards and exports are told %i, %i and %i',
  async (count, ...statuses) => {
    const letGo = await hold(count);
    const answers = [await ask(), await ask(asDashboard), await ask(asExport)];
    await letGo();
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    for (const answer of answers)
      if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('2');
  },
);

test('with all of them under way everybody is told to come back, and is answered then', async () => {
  const letGo = await hold(8);
  const refused = await ask();
  expect([refused.status, await refused.json()]).toMatchObject([
    503,
    { errors: [{ extensions: { code: 'BUSY' } }] },
  ]);
  await letGo();
  expect((await ask(asExport)).status).toBe(200);
});

test('a program is for what it was set up for, and cannot say more of itself', async () => {
  const letGo = await hold(5);
  const night = { 'apollographql-client-name': 'night' };
  expect((await ask(night)).status).toBe(503);
  expect((await ask({ ...night, 'graph-priority': 'interactive' })).status).toBe(503);
  expect((await ask({ 'graph-priority': 'nonsense' })).status).toBe(200);
  await letGo();
});
