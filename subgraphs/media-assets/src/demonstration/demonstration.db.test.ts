import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { viewers } from '@media-graph/testing';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets({ seeds: ['pictures'] });

test('the pictures of the demonstration are released, say that they are synthetic, and are there', async () => {
  const { data } = await graph.ask(
    `query ($id: ID!) {
    mediaAssets(eventId: $id) { nodes { id altText { zhHans zhHant en } releaseBlockers ... on ImageAsset {
      metadata { digitalSourceType } rendition(width: 320, shape: WIDE, format: JPEG) { href width height } } } }
  }`,
    { variables: { id: seedId('Event', 'e3') } },
  );
  const { nodes } = data.mediaAssets;
  expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
    ['e3-ceremony', 'e3-signing-table'].map((slug) => seedId('MediaAsset', slug)).sort(),
  );
  for (const { altText, metadata, rendition, releaseBlockers } of nodes) {
    expect(releaseBlockers).toEqual([]);
    expect(altText.zhHans).toMatch('合成演示图片');
    expect(altText.zhHant).toMatch('合成演示圖片');
    expect(altText.en).toMatch('Synthetic demonstration picture');
    expect(metadata.digitalSourceType).toMatch('algorithmicMedia');
    expect(rendition).toMatchObject({ width: 320, height: 180 });
    expect((await graph.get(rendition.href)).headers.get('content-type')).toBe('image/jpeg');
  }
});

test('a company’s draft is the company’s', async () => {
  const query = `{ mediaAsset(id: "${seedId('MediaAsset', 'press-hall')}") { status } }`;
  expect((await graph.ask(query)).data.mediaAsset).toBeNull();
  expect((await graph.ask(query, { as: viewers.travel })).data.mediaAsset).toBeNull();
  expect((await graph.ask(query, { as: viewers.printing })).data.mediaAsset).toEqual({ status: 'DRAFT' });
});
