import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { refusalOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { agencyOf } from '../testing/agency-of.ts';
import { deskOf } from '../testing/desk-of.ts';
import { jpeg } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { change, released, hrefOf } = deskOf(graph);
const { pictureDesk, printing, distribution, headquarters, anonymous, editor } = viewers;

const act = (name: string, id: string, version: number, as: Viewer = pictureDesk, reason = '誤傳') =>
  graph.mutate(name, { id, version, reason }, as);
const seenBy = async (id: string, as: Viewer): Promise<boolean> => {
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${id}") { id } mediaAssets(first: 100) { nodes { id } } }`,
    { as },
  );
  const listed = data.mediaAssets.nodes.some((one: { id: string }) => one.id === id);
  expect(listed).toBe(data.mediaAsset !== null);
  return listed;
};
const deletedFor = async (as: Viewer) => {
  const { data, errors } = await graph.ask(
    '{ deletedMediaAssets(first: 100) { nodes { id deletionReason } } }',
    { as },
  );
  return errors ? errors[0]!.extensions?.code : data.deletedMediaAssets.nodes;
};
const ageFiles = () => graph.sql(`UPDATE orphaned_media_files SET orphaned_at = now() - interval '2 hours'`);

test('what is deleted is gone for everybody, and comes back as it was', async () => {
  const asset = await released();
  const href = await hrefOf(asset.id);
  expect((await act('deleteMediaAsset', asset.id, asset.version)).code).toBe('ILLEGAL_TRANSITION');
  const withdrawn = await change('withdrawMediaAsset', asset);
  expect((await act('deleteMediaAsset', asset.id, withdrawn.version, pictureDesk, ' ')).code).toBe(
    'INVALID_INPUT',
  );
  const { thing } = await act('deleteMediaAsset', asset.id, withdrawn.version);
  for (const as of [anonymous, editor, pictureDesk, headquarters])
    expect(await seenBy(asset.id, as)).toBe(false);
  for (const path of [href, `/assets/${asset.id}/original`])
    expect((await graph.get(path, { as: pictureDesk })).status).toBe(404);
  const { version } = thing;
  for (const name of ['editMediaAssetMetadata', 'releaseMediaAsset', 'withdrawMediaAsset'])
    expect((await graph.mutate(name, { id: asset.id, version }, pictureDesk)).code).toMatch(
      /NOT_FOUND|ILLEGAL_TRANSITION/,
    );
  expect((await act('deleteMediaAsset', asset.id, version)).code).toBe('NOT_FOUND');
  expect(await deletedFor(editor)).toContainEqual({ id: asset.id, deletionReason: '誤傳' });
  const back = await act('restoreMediaAsset', asset.id, thing.version);
  expect(back.thing).toMatchObject({ status: 'WITHDRAWN', deletedAt: null, statusReason: '誤傳' });
  expect((await act('restoreMediaAsset', asset.id, back.thing.version)).code).toBe('ILLEGAL_TRANSITION');
  await change('releaseMediaAsset', { id: asset.id, version: back.thing.version });
  expect((await graph.get(href)).status).toBe(200);
});

test('who may delete, take up again, look and erase', async () => {
  const id = await addAsset(graph, { owner: 'printing', status: 'DRAFT' });
  for (const [as, code] of [
    [anonymous, 'NOT_FOUND'],
    [distribution, 'NOT_FOUND'],
    [headquarters, 'FORBIDDEN'],
  ] as const)
    expect((await act('deleteMediaAsset', id, 1, as)).code).toBe(code);
  expect((await act('deleteMediaAsset', id, 1, printing)).code).toBeNull();
  expect(await deletedFor(printing)).toEqual([{ id, deletionReason: '誤傳' }]);
  expect(await deletedFor(distribution)).toEqual([]);
  for (const as of [anonymous, headquarters, viewers.eventManager])
    expect(await deletedFor(as)).toBe(refusalOf(as));
  expect((await act('restoreMediaAsset', id, 2, distribution)).code).toBe('NOT_FOUND');
  expect((await act('restoreMediaAsset', id, 2, headquarters)).code).toBe('NOT_FOUND');
  expect((await act('eraseMediaAsset', id, 2, printing)).code).toBe('FORBIDDEN');
  expect((await act('restoreMediaAsset', id, 2, printing)).code).toBeNull();
});

test('what is in use or licensed is not deleted, and what is deleted is neither used nor licensed', async () => {
  const agency = await agencyOf(graph);
  const id = await agency.owned();
  const { thing: usage } = await graph.mutate(
    'recordMediaUsage',
    { assetId: id, platform: 'PRINT', place: 'A1', usedOn: agency.today },
    pictureDesk,
  );
  const withdrawn = await graph.mutated('withdrawMediaAsset', { id, version: 3 }, pictureDesk);
  expect((await act('deleteMediaAsset', id, withdrawn.version)).message).toMatch('in use');
  await graph.mutated('removeMediaUsage', { id: usage.id, version: 1, reason: '已撤版' }, pictureDesk);
  const again = await graph.mutated('releaseMediaAsset', { id, version: withdrawn.version }, pictureDesk);
  const [first, second] = [await agency.quote([id]), await agency.quote([id])];
  const accepted = (await agency.accept(first)).thing;
  const off = await graph.mutated('withdrawMediaAsset', { id, version: again.version }, pictureDesk);
  expect((await act('deleteMediaAsset', id, off.version, editor)).message).toMatch('licensed');
  await agency.done('revokePictureLicence', {
    id: accepted.id,
    version: accepted.version,
    reason: '客戶取消',
    isRefunded: true,
  });
  expect((await act('deleteMediaAsset', id, off.version, editor)).code).toBeNull();
  expect((await agency.accept(second)).code).toBe('NOT_FOUND');
  await expect(
    graph.sql(`UPDATE picture_licences SET accepted_at = now(), accepted_by = 'x' WHERE id = $1`, [
      second.id,
    ]),
  ).rejects.toThrow('deleted');
  await expect(
    graph.sql(`INSERT INTO media_usages (id, asset_id, platform, place, used_on, recorded_by)
      VALUES (gen_random_uuid(), '${id}', 'PRINT', 'A1', now(), 'x')`),
  ).rejects.toThrow('deleted');
});

test('the same file may come again, and then the deleted one does not come back', async () => {
  const file = await jpeg();
  const { id } = await graph.uploaded(file);
  await act('deleteMediaAsset', id, 1);
  const again = await graph.uploaded(file);
  expect(again.id).not.toBe(id);
  expect((await act('restoreMediaAsset', id, 2)).code).toBe('DUPLICATE');
});

test('erased, a picture leaves neither texts nor files, its uses are told, and a reader finds null', async () => {
  const asset = await released();
  await graph.mutated(
    'createMediaCollection',
    { kind: 'SHOOT', name: '人像', assetIds: [asset.id] },
    pictureDesk,
  );
  await graph.mutated(
    'setMediaAssetRights',
    { id: asset.id, version: asset.version, category: 'STAFF_PHOTOGRAPHER' },
    pictureDesk,
  );
  await graph.mutated(
    'recordMediaUsage',
    { assetId: asset.id, platform: 'DIGITAL', place: '首頁', usedOn: '2026-01-01' },
    pictureDesk,
  );
  const href = await hrefOf(asset.id);
  expect((await graph.get(href)).status).toBe(200);
  const [{ sha256 }] = (await graph.sql('SELECT sha256 FROM media_assets WHERE id = $1', [asset.id])) as [
    { sha256: string },
  ];
  const filesOf = async () => (await graph.files()).filter((path) => path.includes(sha256));
  expect(await filesOf()).toHaveLength(2);
  const { code, things } = await graph.mutate(
    'eraseMediaAsset',
    { id: asset.id, version: asset.version + 1, reason: '當事人要求 2026-17' },
    editor,
    'erasedId usages { id place }',
  );
  expect({ code, things }).toEqual({
    code: null,
    things: { erasedId: asset.id, usages: [{ id: expect.any(String), place: '首頁' }] },
  });
  for (const as of [anonymous, pictureDesk, headquarters]) expect(await seenBy(asset.id, as)).toBe(false);
  for (const as of [anonymous, pictureDesk]) expect((await graph.get(href, { as })).status).toBe(404);
  expect((await act('restoreMediaAsset', asset.id, asset.version + 2)).code).toBe('NOT_FOUND');
  // Where it was shown somebody takes it out, and says so.
  const removal = { id: things.usages[0].id, version: 1, reason: '已下架' };
  expect((await graph.mutate('removeMediaUsage', removal, pictureDesk)).code).toBeNull();
  const rows = await graph.sql(
    `SELECT to_jsonb(media_assets)::text AS kept FROM media_assets WHERE id = $1
     UNION ALL SELECT coalesce(before::text, '') || coalesce(after::text, '') FROM audit_log
       WHERE entity_id = $1 AND operation = 'eraseMediaAsset' AND entity = 'MediaAsset'`,
    [asset.id],
  );
  expect(rows).toHaveLength(2);
  for (const { kept } of rows) expect(kept).not.toMatch(new RegExp(`Two colours|Pictures"|${sha256}`));
  await graph.runJobs();
  expect(await filesOf()).toHaveLength(2);
  await ageFiles();
  await graph.runJobs();
  expect(await filesOf()).toEqual([]);
  const { data, errors } = await graph.ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Article { assets { id } } ... on ImageAsset { id } } }',
    {
      variables: {
        of: [
          { __typename: 'Article', id: asset.id, assetRefs: [asset.id] },
          { __typename: 'ImageAsset', id: asset.id },
        ],
      },
    },
  );
  expect({ data, errors }).toEqual({ data: { _entities: [{ assets: [] }, null] }, errors: undefined });
});

test('what was deleted long ago is erased; a file that another has, or that comes again, stays', async () => {
  const file = await jpeg();
  const [mine, theirs] = [await graph.uploaded(file), await graph.uploaded(file, { as: printing })];
  const kept = await jpeg();
  const lost = await graph.uploaded(kept);
  for (const { id } of [mine, lost]) await act('deleteMediaAsset', id, 1);
  await graph.runJobs();
  expect(
    (
      await graph.sql(
        'SELECT count(*)::int FROM media_assets WHERE erased_at IS NOT NULL AND id = ANY ($1)',
        [[mine.id, lost.id]],
      )
    )[0].count,
  ).toBe(0);
  await graph.sql(`UPDATE media_assets SET deleted_at = now() - interval '31 days' WHERE id = ANY ($1)`, [
    [mine.id, lost.id],
  ]);
  await graph.runJobs();
  expect(
    (
      await graph.sql(
        'SELECT count(*)::int FROM media_assets WHERE erased_at IS NOT NULL AND id = ANY ($1)',
        [[mine.id, lost.id]],
      )
    )[0].count,
  ).toBe(2);
  const again = await graph.uploaded(kept);
  await ageFiles();
  await graph.runJobs();
  for (const [id, as] of [
    [theirs.id, printing],
    [again.id, pictureDesk],
  ] as const)
    expect((await graph.get(`/assets/${id}/original`, { as })).status).toBe(200);
});
