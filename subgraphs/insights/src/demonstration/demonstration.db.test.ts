import { expect, test } from '@jest/globals';
import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { insights } from '../subgraph.ts';

const graph = await testSubgraph(insights, { seeds: Object.keys(insights.demonstration!.seeds) });

test('25 months up to yesterday have figures, all of them made up, and sums that are the facts’', async () => {
  const until = addDays(todayInShanghai(), -1);
  const { data } = await graph.ask(
    `query ($days: DateRangeInput!) { series(indicator: "reads", by: [SECTION], each: MONTH, days: $days) {
      isSynthetic total { value } points { startsOn value section { id } } } }`,
    { as: viewers.headquarters, variables: { days: { from: addDays(until, -760), until } } },
  );
  const [facts] = await graph.sql(
    'SELECT sum(reads)::float8 AS reads, count(*)::int AS facts FROM audience_facts WHERE day >= $1',
    [addDays(until, -760)],
  );
  expect(data.series).toMatchObject({ isSynthetic: true, total: { value: facts.reads } });
  const months = new Map<string, number>();
  for (const { section, startsOn, value } of data.series.points)
    if (section) months.set(startsOn, (months.get(startsOn) ?? 0) + value);
  expect(months.size).toBeGreaterThan(24);
  expect(Math.max(...[...months.values()].slice(1, -1))).toBeLessThan(
    3 * Math.min(...[...months.values()].slice(1, -1)),
  );
  expect(facts.facts).toBeLessThan(60_000);
});

test('an article is read most when it is new', async () => {
  const { data } = await graph.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Article { audience(days: {from: "2024-05-01", until: "2024-05-31"}) {
      isSynthetic countedUntil total { reads } points { startsOn figures { reads } } channels { channel { id } figures { reads } } } } } }`,
    {
      as: viewers.editor,
      variables: { of: [{ __typename: 'Article', id: seedId('Article', 'e3-signing') }] },
    },
  );
  const [{ audience }] = data._entities;
  const reads = audience.points.map(({ figures }: { figures: { reads: string } }) => Number(figures.reads));
  expect(audience).toMatchObject({ isSynthetic: true, countedUntil: '2024-05-31' });
  expect(reads[0]).toBe(Math.max(...reads));
  expect(reads.reduce((sum: number, more: number) => sum + more, 0)).toBe(Number(audience.total.reads));
  expect(audience.channels).toHaveLength(4);
});
