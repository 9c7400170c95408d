import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { insights } from '../subgraph.ts';

const graph = await testSubgraph(insights, { seeds: ['institutes'] });

test('it migrates', async () => {
  expect(await graph.sql('SELECT count(*)::int AS n FROM institutes')).toEqual([{ n: 1 }]);
});
