import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { distribution } from './subgraph.ts';
import { twinDesk } from './testing/twin-desk.ts';

const { layers, opened, subgraph } = withLayers(distribution, 'finance');
const graph = await testSubgraph(subgraph);
const ours = await twinDesk(graph, 'ALPHA');
const theirs = await twinDesk(graph, 'BETA');

const strangers: [string, Viewer][] = [
  ["another company's staff", theirs.staff],
  ['staff of no distribution company', viewers.printing],
  ['an editor', viewers.editor],
  ['a reader', viewers.anonymous],
];
const given = { month: '"2023-05"', on: '"2024-05-08"', until: '"2099-01-01"' };
/** Names of the network, a complaint's number, a price and a month's figures. */
const found = async (as: Viewer): Promise<string[]> => {
  const { text } = await crawl(graph, opened(as), ours.things, { given, depth: 3 });
  expect(text).toContain('測試報');
  return ['江北站ALPHA', 'B-ALPHA', '"36605"', '"987655"', 'HUMANALPHA'].filter((mark) =>
    text.includes(mark),
  );
};

test.each(strangers)('the row policies alone keep our business from %s', async (_, viewer) => {
  Object.assign(layers, { policies: true, conditions: false });
  expect(await found(viewer)).toEqual([]);
});

test.each(strangers)(
  'the conditions of the repositories alone keep our business from %s',
  async (_, viewer) => {
    Object.assign(layers, { policies: false, conditions: true });
    expect(await found(viewer)).toEqual([]);
  },
);

test('without either it would be found, so that the tests above can fail', async () => {
  Object.assign(layers, { policies: false, conditions: false });
  expect(await found(theirs.staff)).toEqual(['江北站ALPHA', 'B-ALPHA', '"36605"', '"987655"']);
});
