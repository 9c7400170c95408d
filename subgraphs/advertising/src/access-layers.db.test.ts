import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { advertising } from './subgraph.ts';
import { openDesk } from './testing/sales-desk.ts';
import { buildWholeBusiness } from './testing/whole-business.ts';

const { layers, opened, subgraph } = withLayers(advertising, 'finance');
const graph = await testSubgraph(subgraph);
const [ours, theirs] = [await openDesk(graph), await openDesk(graph)];
const our = await buildWholeBusiness(ours);
await buildWholeBusiness(theirs);

const strangers: [string, Viewer][] = [
  ["another company's staff", theirs.staff],
  ['staff of no advertising company', viewers.printing],
  ['an editor', viewers.editor],
  ['a reader', viewers.anonymous],
];
const found = async (as: Viewer) => {
  const { text } = await crawl(graph, opened(as), our.things, {
    given: { faceId: `"${our.own.OutdoorFace}"` },
  });
  return [...Object.values(our.words), ...our.ids].filter((word) => text.includes(word));
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

test('without either it would be found, so that the two tests above can fail', async () => {
  Object.assign(layers, { policies: false, conditions: false });
  expect((await found(theirs.staff)).length).toBeGreaterThan(10);
});
