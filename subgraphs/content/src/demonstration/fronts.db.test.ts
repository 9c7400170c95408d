import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { demonstration } from './demonstration.ts';

const graph = await testSubgraph(content, { seeds: Object.keys(demonstration.seeds) });

test('each app has a first page, and every part of it stories that readers have', async () => {
  const { data } = await graph.ask(
    '{ fronts { channel { slug } containers { cards { isCurated article { status } } } } }',
  );
  expect(data.fronts.map(({ channel }: { channel: object }) => channel)).toEqual([
    { slug: 'huizhou-toutiao' },
    { slug: 'zhangzhong-huizhou' },
  ]);
  for (const { containers } of data.fronts) for (const { cards } of containers) expect(cards).not.toEqual([]);
});
