import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { travel } from './subgraph.ts';
import { twinAgency } from './testing/twin-agency.ts';

const { layers, opened, subgraph } = withLayers(travel, 'finance');
const graph = await testSubgraph(subgraph);
const ours = await twinAgency(graph, 'ALPHA');
const theirs = await twinAgency(graph, 'BETAS9');

const strangers: [string, Viewer][] = [
  ["another company's staff", theirs.staff],
  ['staff of no agency', viewers.printing],
  ['an editor', viewers.editor],
  ['a reader', viewers.anonymous],
];
const found = async (as: Viewer): Promise<string[]> => {
  const { text } = await crawl(graph, opened(as), ours.things);
  expect(text).toContain('An offer');
  return ['OWNALPHA', 'FINANCEALPHA', 'GROUPALPHA', '987655000'].filter((mark) => text.includes(mark));
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
  expect(await found(theirs.staff)).toEqual(['FINANCEALPHA', 'GROUPALPHA', '987655000']);
});
