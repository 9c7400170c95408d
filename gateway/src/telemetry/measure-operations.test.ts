import { expect, test } from '@jest/globals';
import { Metrics } from '@media-graph/service';
import { servedGraph } from '../testing/served-graph.ts';

const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")
  type Query { alpha: Int broken: Int }`;
const metrics = new Metrics();
const broken = () => {
  throw new Error('broken');
};
const resolvers = { Query: { alpha: () => 1, broken } };
const graph = await servedGraph({ a: { sdl, resolvers } }, { metrics });

const seriesOf = async (name: string): Promise<string[]> =>
  (await metrics.text()).split('\n').filter((line) => line.startsWith(`${name}{`));

test('results are told apart', async () => {
  for (const query of ['{ alpha }', '{ alpha broken }', '{ none }']) await graph.post({ query });
  const results = (await seriesOf('graph_operations_total')).join('\n');
  for (const result of ['ok', 'partial', 'refused']) expect(results).toContain(`result="${result}"} 1`);
  expect((await seriesOf('graph_errors_total')).join('\n')).toContain('code="GRAPHQL_VALIDATION_FAILED"} 1');
});

test('a thousand names of operations and clients are a bounded number of series', async () => {
  const ask = (number: number) =>
    graph.post({ query: `query Made${number} { alpha }` }, { 'apollographql-client-name': `app-${number}` });
  for (let round = 0; round < 3; round++)
    for (let number = 0; number < 330; number += 10)
      await Promise.all(Array.from({ length: 10 }, (_, index) => ask(number + index)));
  const labels = (series: string[], label: string): Set<string> =>
    new Set(series.map((line) => new RegExp(`${label}="([^"]*)"`).exec(line)![1]!));
  const series = await seriesOf('graph_operations_total');
  // Those that may be, `other`, and `none` for what has no name.
  expect(labels(series, 'operation').size).toBeLessThanOrEqual(102);
  expect(labels(series, 'operation').size).toBeGreaterThan(50);
  expect(labels(series, 'client').size).toBeLessThanOrEqual(22);
  expect((await metrics.text()).split('\n').length).toBeLessThan(3_000);
});

test('a name that is none of a client is not told', async () => {
  for (let round = 0; round < 5; round++)
    await graph.post({ query: '{ alpha }' }, { 'apollographql-client-name': 'a"}{b' });
  expect(await metrics.text()).not.toContain('}{b');
});
