import { expect, test } from '@jest/globals';
import { inHours, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { deskOf } from '../testing/desk-of.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { change, released, hrefOf } = deskOf(graph);

const seenBy = async (id: string, as = viewers.anonymous) =>
  (await graph.ask(`{ mediaAsset(id: "${id}") { id } mediaAssets(first: 100) { nodes { id } } }`, { as }))
    .data;

test('what is under embargo is no more public than a draft, and its files are refused', async () => {
  const asset = await released();
  const href = await hrefOf(asset.id);
  expect((await graph.get(href)).status).toBe(200);
  const kept = await change('setMediaAssetEmbargo', asset, { until: inHours(1) });
  expect((await graph.get(href)).status).toBe(404);
  expect((await graph.get(href, { as: viewers.editor })).headers.get('cache-control')).toMatch(/no-store/);
  expect(await seenBy(asset.id)).toEqual({ mediaAsset: null, mediaAssets: { nodes: [] } });
  expect((await seenBy(asset.id, viewers.editor)).mediaAsset).not.toBeNull();
  await change('setMediaAssetEmbargo', kept, { until: null });
  expect((await graph.get(href)).status).toBe(200);
});

test('an embargo ends by itself', async () => {
  const id = await addAsset(graph, { embargoedUntil: new Date(Date.now() - 1000) });
  expect((await seenBy(id)).mediaAsset).toEqual({ id });
});

test('the row policies alone keep what is under embargo from readers', async () => {
  await addAsset(graph, { title: 'hidden', embargoedUntil: new Date(Date.now() + 1e6) });
  await graph.sql(`BEGIN; SELECT set_config('role', 'media_assets_reader', true)`);
  const [row] = await graph.sql(
    `SELECT count(*)::int AS count FROM media_assets WHERE title->>'zhHant' = 'hidden'`,
  );
  await graph.sql('ROLLBACK');
  expect(row.count).toBe(0);
});

test.each(['2020-01-01T00:00:00Z', '2199-01-01T00:00:00Z'])('no embargo ends at %s', async (until) => {
  const id = await addAsset(graph);
  const refused = await graph.mutate('setMediaAssetEmbargo', { id, version: 1, until }, viewers.editor);
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'until'] });
});

test('an embargo is the desks’ to set, and the reason of a withdrawal is kept until the next release', async () => {
  const id = await addAsset(graph, { owner: 'printing' });
  const input = { id, version: 1, until: inHours(1) };
  for (const as of [viewers.anonymous, viewers.printing, viewers.headquarters])
    expect((await graph.mutate('setMediaAssetEmbargo', input, as)).code).toBe('FORBIDDEN');
  const reason = '當事人不同意刊登';
  const select = 'asset { status statusReason version }';
  const act = (name: string, more: object) => graph.mutate(name, { id, ...more }, viewers.editor, select);
  expect((await act('withdrawMediaAsset', { version: 1, reason })).thing.statusReason).toBe(reason);
  expect((await act('releaseMediaAsset', { version: 2 })).thing.statusReason).toBeNull();
  expect(await act('withdrawMediaAsset', { version: 3, reason: 'x'.repeat(501) })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'reason'],
  });
});
