import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { viewers } from '@media-graph/testing';
import { agencyOf } from '../testing/agency-of.ts';
import { deskOf } from '../testing/desk-of.ts';
import { jpeg } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { change, released, hrefOf } = deskOf(graph);
const { pictureDesk, editor, anonymous, printing, travel, headquarters } = viewers;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const files = `id href sha256 width mimeType replacedBy reason`;
const fields = `asset { id version status sha256 width height creditLine formerFiles { ${files} } } usages { id place }`;
type Asset = { id: string; version: number };

const replace = (asset: Asset, draftId: string, as = pictureDesk, more: object = {}) =>
  graph.mutate(
    'replaceMediaAssetFile',
    { id: asset.id, version: asset.version, draftId, reason: 'Better scan', ...more },
    as,
    fields,
  );
const restore = (asset: Asset, fileId: string) =>
  graph.mutate(
    'restoreMediaAssetFile',
    { id: asset.id, version: asset.version, fileId, reason: 'The wrong one' },
    pictureDesk,
    fields,
  );
const bytesAt = async (path: string, as = pictureDesk) => {
  const response = await graph.get(path, { as });
  return response.status === 200 ? sha256(Buffer.from(await response.arrayBuffer())) : response.status;
};

test('a picture gets another file and keeps its id, texts and uses; the former is kept for who may have it', async () => {
  const [before, after] = [await jpeg(1100, 700), await jpeg(1300, 900)];
  const described = await released(before);
  const asset = await change('setMediaAssetRights', described, { category: 'STAFF_PHOTOGRAPHER' });
  const usage = { assetId: asset.id, platform: 'PRINT', place: 'A1', usedOn: '2024-05-08' };
  await graph.mutated('recordMediaUsage', usage, pictureDesk, 'usage { id }');
  const href = await hrefOf(asset.id);
  const draft = await graph.uploaded(after);
  const { things } = await replace(asset, draft.id);
  expect(things).toMatchObject({
    asset: {
      ...{ id: asset.id, status: 'RELEASED', sha256: sha256(after), width: 1300, height: 900 },
      creditLine: 'Pictures',
      formerFiles: [
        { sha256: sha256(before), width: 1100, reason: 'Better scan', replacedBy: pictureDesk.subject },
      ],
    },
    usages: [{ place: 'A1' }],
  });
  const { href: former } = things.asset.formerFiles[0];
  expect(await bytesAt(`/assets/${asset.id}/original`)).toBe(sha256(after));
  expect(await bytesAt(former)).toBe(sha256(before));
  for (const as of [anonymous, editor, printing, headquarters]) expect(await bytesAt(former, as)).toBe(404);
  expect(await bytesAt(former.replace(asset.id, draft.id))).toBe(404);
  expect(await bytesAt(`/assets/${asset.id}/former/${randomUUID()}`)).toBe(404);
  const moved = await graph.get(href);
  expect([moved.status, moved.headers.get('location')]).toEqual([302, await hrefOf(asset.id)]);
  expect((await graph.get(moved.headers.get('location')!)).status).toBe(200);
  const { data } = await graph.ask(`{ mediaAsset(id: "${draft.id}") { id } }`, { as: pictureDesk });
  expect(data.mediaAsset).toBeNull();
  await graph.sql(`UPDATE orphaned_media_files SET orphaned_at = now() - interval '2 hours'`);
  await graph.runJobs();
  expect(await bytesAt(former)).toBe(sha256(before));

  const back = await restore(things.asset, things.asset.formerFiles[0].id);
  expect(back.things.asset).toMatchObject({
    ...{ sha256: sha256(before), width: 1100 },
    formerFiles: [{ sha256: sha256(before) }, { sha256: sha256(after), reason: 'The wrong one' }],
  });
  const { code } = await restore(back.things.asset, things.asset.formerFiles[0].id);
  expect(code).toBe('ILLEGAL_TRANSITION');
});

test('what looks alike follows the file', async () => {
  const asset = await released(await jpeg(1000, 640));
  const draft = await graph.uploaded(await jpeg(640, 1000));
  const hashOf = async (id: string) =>
    (await graph.sql('SELECT hash, is_due FROM media_fingerprints WHERE asset_id = $1', [id]))[0];
  const [first, other] = [await hashOf(asset.id), await hashOf(draft.id)];
  const { things } = await replace(asset, draft.id);
  expect(await hashOf(asset.id)).toEqual(other);
  await restore(things.asset, things.asset.formerFiles[0].id);
  await graph.runJobs();
  expect(await hashOf(asset.id)).toEqual(first);
});

test('a licence that holds, a crop that does not fit, another owner’s and what is no draft stand against it', async () => {
  const { owned, quote, accept, act } = await agencyOf(graph);
  const picture = await owned();
  const licence = await accept(await quote([picture]));
  const draft = await graph.uploaded(await jpeg(900, 600));
  const held = await replace({ id: picture, version: 3 }, draft.id);
  expect([held.code, held.field]).toEqual(['RIGHTS_BLOCKED', ['input', 'id']]);
  await act('revokePictureLicence', {
    id: licence.thing.id,
    version: licence.thing.version,
    reason: 'Wrong client',
    isRefunded: false,
  });
  expect((await replace({ id: picture, version: 3 }, draft.id)).code).toBeNull();

  const asset = await released(await jpeg(1200, 820));
  const crop = { assetId: asset.id, name: 'wide', x: 900, y: 0, width: 300, height: 300 };
  await graph.mutated('addMediaCrop', crop, pictureDesk, 'crop { id }');
  const narrow = await graph.uploaded(await jpeg(1000, 830));
  expect((await replace(asset, narrow.id)).code).toBe('ILLEGAL_TRANSITION');
  const others = await graph.uploaded(await jpeg(1400, 830), { query: `?owner=${travel.organisation}` });
  for (const draftId of [asset.id, (await released(await jpeg(1500, 830))).id, others.id])
    expect((await replace(asset, draftId)).code).toBe('ILLEGAL_TRANSITION');
  for (const draftId of [randomUUID(), 'x']) expect((await replace(asset, draftId)).code).toBe('NOT_FOUND');
  for (const fileId of [randomUUID(), 'x']) expect((await restore(asset, fileId)).code).toBe('NOT_FOUND');
});

test('the owner’s staff replace the file of what is not public; who may not is told, or finds nothing', async () => {
  const uploaded = async (width: number) => graph.uploaded(await jpeg(width, 410), { as: printing });
  const [asset, first, second] = [await uploaded(700), await uploaded(704), await uploaded(708)];
  for (const [as, code] of [
    [anonymous, 'NOT_FOUND'],
    [travel, 'NOT_FOUND'],
    [headquarters, 'FORBIDDEN'],
  ] as const)
    expect((await replace(asset, first.id, as)).code).toBe(code);
  const mine = await replace(asset, first.id, printing);
  expect(mine.things.asset).toMatchObject({ width: 704, status: 'DRAFT' });
  const described = await change('editMediaAssetMetadata', mine.things.asset, {
    ...{ creditLine: 'Printing', altText: { en: 'Two colours' } },
  });
  const open = await change('releaseMediaAsset', described);
  expect((await replace(open, second.id, printing)).code).toBe('FORBIDDEN');
  expect((await replace({ ...open, version: 1 }, second.id)).code).toBe('VERSION_CONFLICT');
  for (const reason of ['\u200b', 'x'.repeat(501)])
    expect((await replace(open, second.id, pictureDesk, { reason })).code).toBe('INVALID_INPUT');
  const [one, other] = await Promise.all([replace(open, second.id), replace(open, second.id)]);
  expect([one.code, other.code].sort()).toEqual([
    expect.stringMatching(/VERSION_CONFLICT|NOT_FOUND|ILLEGAL/),
    null,
  ]);
});

test('PostgreSQL lets no file go that is not kept, and an erased picture leaves none', async () => {
  const bytes = await jpeg(800, 500);
  const asset = await released(bytes);
  await expect(
    graph.sql(`UPDATE media_assets SET sha256 = repeat('0', 64) WHERE id = $1`, [asset.id]),
  ).rejects.toThrow('never changes');
  const draft = await graph.uploaded(await jpeg(804, 500));
  const { things } = await replace(asset, draft.id);
  const { href } = things.asset.formerFiles[0];
  const erasing = { id: asset.id, version: things.asset.version, reason: 'Request 7' };
  await graph.mutated('eraseMediaAsset', erasing, pictureDesk, 'erasedId');
  expect(await bytesAt(href)).toBe(404);
  await graph.sql(`UPDATE orphaned_media_files SET orphaned_at = now() - interval '2 hours'`);
  await graph.runJobs();
  expect((await graph.files()).join()).not.toContain(sha256(bytes));
});
