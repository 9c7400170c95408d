import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { fileStorage } from '../storage/file-storage.ts';
import { mediaAssets } from '../subgraph.ts';

const graph = await testSubgraph(mediaAssets({ storage: fileStorage(tmpdir()) }));
test('x', async () => {
  for (const as of Object.values(viewers)) {
    const a = await graph.ask(
      '{ mediaAssets(text: "统战") { totalCount nodes { id } } mediaAsset(id: "x") {id} }',
      { as },
    );
    expect(a).toEqual({ data: { mediaAssets: { totalCount: 0, nodes: [] }, mediaAsset: null } });
  }
});
