import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { fileStorage } from './storage/file-storage.ts';
import { mediaAssets } from './subgraph.ts';
import { everyPath, statuses } from './testing/every-path.ts';

const { layers, opened, subgraph } = withLayers(mediaAssets({ storage: fileStorage('never') }), 'editor');
const graph = await testSubgraph(subgraph);
const { paths, seenIn } = await everyPath(graph);

const found = async (as: Viewer): Promise<string[]> => {
  const seen = new Set<string>();
  for (const [, query, variables = {}] of paths) {
    const { data } = await graph.ask(query, { as: opened(as), variables });
    for (const status of seenIn(data).seen) seen.add(status);
  }
  return [...seen].sort();
};
const strangers: [string, Viewer][] = [
  ['a reader', viewers.anonymous],
  ['staff of another organisation', viewers.distribution],
  ['an event manager', viewers.eventManager],
];

test.each(strangers)('the row policies alone keep drafts from %s', async (_, viewer) => {
  Object.assign(layers, { policies: true, conditions: false });
  expect(await found(viewer)).toEqual(['RELEASED']);
});

test.each(strangers)('the conditions of the repository alone keep drafts from %s', async (_, viewer) => {
  Object.assign(layers, { policies: false, conditions: true });
  expect(await found(viewer)).toEqual(['RELEASED']);
});

test('either alone shows the owner’s staff what is theirs', async () => {
  for (const policies of [true, false]) {
    Object.assign(layers, { policies, conditions: !policies });
    expect(await found(viewers.printing)).toEqual(statuses);
  }
});

test('without either it would be found, so that the tests above can fail', async () => {
  Object.assign(layers, { policies: false, conditions: false });
  expect(await found(viewers.distribution)).toEqual(statuses);
});
