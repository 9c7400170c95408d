import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { refusalOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { agencyOf } from '../testing/agency-of.ts';
import { deskOf } from '../testing/desk-of.ts';
import { pdf, sound, svg, video } from '../testing/other-files.ts';
import { picture } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const limits = { maxBytes: 100_000, maxRecordingBytes: 200_000, maxPixels: 4_000_000 };
const graph = await testAssets({ limits });
const { change } = deskOf(graph);
const { pictureDesk, editor, headquarters, anonymous } = viewers;
const { agency, buyer, done, offer, accept } = await agencyOf(graph);

const fields = `__typename id mimeType version title { en zhHant zhHans }
  ... on VideoAsset { width height durationInSeconds poster { id } href }
  ... on AudioAsset { durationInSeconds poster { id } href }
  ... on DocumentAsset { pageCount poster { id } href }
  ... on GraphicAsset { graphicWidth: width graphicHeight: height poster { id } href }`;
const assetOf = async (id: string, as = anonymous) =>
  (await graph.ask(`{ mediaFile(id: "${id}") { ${fields} } }`, { as })).data.mediaFile;
const released = async (file: Buffer) => {
  const draft = await graph.uploaded(file);
  const texts = { creditLine: '東江圖片社', altText: { en: 'A synthetic file' } };
  return change('releaseMediaAsset', await change('editMediaAssetMetadata', draft, texts));
};

test('each kind is measured by its bytes, takes what its file says, and is a type of its own', async () => {
  const of = async (file: Buffer, type: string | null = null) => {
    const { id } = await graph.uploaded(file, { type });
    return assetOf(id, pictureDesk);
  };
  expect(await of(await video(), 'video/mp4')).toMatchObject({
    ...{ __typename: 'VideoAsset', mimeType: 'video/mp4', width: 640, height: 360, durationInSeconds: 2 },
    ...{ title: { zhHant: '合成影片' }, poster: null, href: expect.stringMatching(/^\/assets\/.*\.mp4$/) },
  });
  // How long the last frame of a WebM lasts is not said.
  expect(await of(await video(3, 'webm'))).toMatchObject({ mimeType: 'video/webm', durationInSeconds: 2 });
  expect(await of(sound(), 'audio/x-wav')).toMatchObject({
    ...{ __typename: 'AudioAsset', mimeType: 'audio/wav', durationInSeconds: 1 },
  });
  expect(await of(pdf())).toMatchObject({
    ...{ __typename: 'DocumentAsset', mimeType: 'application/pdf', pageCount: 3, title: { en: 'A report' } },
  });
  expect(await of(svg(), 'image/svg+xml')).toMatchObject({
    ...{ __typename: 'GraphicAsset', graphicWidth: 300, graphicHeight: 200, title: { en: 'Map' } },
  });
  expect(await of(svg('', 'width="100%"'))).toMatchObject({ graphicWidth: null });
  for (const [file, mimeType] of [
    [await picture().gif().toBuffer(), 'image/gif'],
    [await picture(200, 100).tiff().toBuffer(), 'image/tiff'],
  ] as const)
    expect(await of(file)).toMatchObject({ __typename: 'ImageAsset', mimeType });
  const { data } = await graph.ask(
    '{ mediaFiles(kind: GRAPHIC) { nodes { __typename } } all: mediaFiles { totalCount } mediaAssets { totalCount } }',
    { as: pictureDesk },
  );
  expect(data).toEqual({
    mediaFiles: { nodes: [{ __typename: 'GraphicAsset' }, { __typename: 'GraphicAsset' }] },
    ...{ all: { totalCount: 8 }, mediaAssets: { totalCount: 2 } },
  });
});

test('what is played is given by ranges, all else as an attachment, and nobody finds what is not public', async () => {
  const [moving, document, graphic] = [
    await released(await video(4)),
    await released(pdf(4)),
    await released(svg('<g/>')),
  ];
  const { href } = await assetOf(moving.id);
  const part = await graph.get(href, { headers: { range: 'bytes=4-7' } });
  expect([part.status, await part.text()]).toEqual([206, 'ftyp']);
  expect(part.headers.get('content-type')).toBe('video/mp4');
  expect(part.headers.get('content-disposition')).toMatch(/^inline/);
  expect(part.headers.get('cache-control')).toContain('public');
  for (const { id } of [document, graphic]) {
    const { headers } = await graph.get((await assetOf(id)).href);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect([headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual([
      'nosniff',
      "default-src 'none'; sandbox",
    ]);
  }
  for (const path of [
    `${href.slice(0, -8)}0000.mp4`,
    `/assets/${moving.id}/renditions/wide-640-${'0'.repeat(32)}.webp`,
  ])
    expect((await graph.get(path)).status).toBe(404);
  await change('withdrawMediaAsset', moving, { reason: 'Complaint' });
  expect((await graph.get(href)).status).toBe(404);
  const inHouse = await graph.get(href, { as: pictureDesk });
  expect([inHouse.status, inHouse.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
});

test('rights, leases, uses and licences hold for a video as for a picture', async () => {
  const { id, version } = await released(await video(5));
  const usability = async () => {
    const { data } = await graph.ask(
      `{ mediaFile(id: "${id}") { usability { reasons } leases { access } } }`,
      { as: editor },
    );
    return data.mediaFile;
  };
  expect(await usability()).toEqual({ usability: { reasons: ['NO_RIGHTS'] }, leases: [] });
  await change('setMediaAssetRights', { id, version }, { category: 'STAFF_PHOTOGRAPHER' });
  expect((await usability()).usability.reasons).toEqual([]);
  const quote = await done('quotePictureLicence', offer([id]));
  expect((await graph.get(`/assets/${id}/licensed`, { as: buyer })).status).toBe(404);
  await accept(quote);
  const fetched = await graph.get(`/assets/${id}/licensed`, { as: buyer });
  expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'video/mp4']);
  await graph.mutated('addMediaLease', { assetId: id, access: 'DENY_USE', notes: 'Complaint' }, pictureDesk);
  const { data } = await graph.ask('{ takedownTasks { nodes { file { __typename id } asset { id } } } }', {
    as: editor,
  });
  expect(data.takedownTasks.nodes).toContainEqual({ file: { __typename: 'VideoAsset', id }, asset: null });
  const { errors } = await graph.ask(`{ mediaFile(id: "${id}") { usages { totalCount } } }`);
  expect(errors?.[0]?.extensions?.code).toBe(refusalOf(anonymous));
});

test('a poster is a picture of the library, seen as it is itself, and is taken away again', async () => {
  const [draft, poster] = [await graph.uploaded(sound(2)), await addAsset(graph, { status: 'DRAFT' })];
  const put = (posterId: string | null, asset = draft, as = pictureDesk) =>
    graph.mutate('setMediaFilePoster', { id: asset.id, version: asset.version, posterId }, as);
  for (const [posterId, code] of [
    [draft.id, 'INVALID_INPUT'],
    [randomUUID(), 'NOT_FOUND'],
    ['x', 'NOT_FOUND'],
  ] as const)
    expect(await put(posterId)).toMatchObject({ code, field: ['input', 'posterId'] });
  expect(await put(poster, { id: poster, version: 1 })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'id'],
  });
  for (const as of [headquarters, anonymous]) expect((await put(poster, draft, as)).code).not.toBeNull();
  expect((await put(poster)).code).toBeNull();
  const public_ = await change(
    'releaseMediaAsset',
    await change(
      'editMediaAssetMetadata',
      { id: draft.id, version: 2 },
      { creditLine: 'X', altText: { en: 'Y' } },
    ),
  );
  expect((await assetOf(draft.id)).poster).toBeNull();
  expect((await assetOf(draft.id, editor)).poster).toEqual({ id: poster });
  expect((await put(null, public_, agency)).code).toBe('FORBIDDEN');
  expect((await put(null, public_)).code).toBeNull();
  await expect(graph.sql('UPDATE media_assets SET poster_id = $1 WHERE id = $1', [draft.id])).rejects.toThrow(
    'poster',
  );
});

test('what only a picture has is not there for others, also not by reference', async () => {
  const { id, version } = await graph.uploaded(await video(6));
  const crop = { assetId: id, name: 'x', x: 0, y: 0, width: 10, height: 10 };
  expect(await graph.mutate('addMediaCrop', crop, pictureDesk)).toMatchObject({ code: 'INVALID_INPUT' });
  const focus = { id, version, x: 0, y: 0 };
  expect(await graph.mutate('setMediaAssetFocalPoint', focus, pictureDesk)).toMatchObject({
    code: 'INVALID_INPUT',
  });
  const replaced = { id: await addAsset(graph), version: 1, draftId: id, reason: 'x' };
  expect(await graph.mutate('replaceMediaAssetFile', replaced, pictureDesk)).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'draftId'] },
  });
  const { data } = await graph.ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on VideoAsset { id } } }',
    {
      as: pictureDesk,
      variables: { of: ['ImageAsset', 'VideoAsset', 'MediaAsset'].map((__typename) => ({ __typename, id })) },
    },
  );
  const found = { __typename: 'VideoAsset', id };
  expect(data._entities).toEqual([null, found, null]);
});

test('many are edited at once whichever kind they are of, and what is deleted is listed by kind', async () => {
  const [moving, still] = [
    await graph.uploaded(await video(8)),
    await graph.uploaded(await picture().png().toBuffer()),
  ];
  const edited = await graph.mutate(
    'editMediaAssets',
    { assets: [moving, still].map(({ id, version }) => ({ id, version })), creditLine: 'Both' },
    pictureDesk,
    'files { id kind creditLine } assets { id }',
  );
  expect(edited.things).toEqual({
    files: [
      { id: moving.id, kind: 'VIDEO', creditLine: 'Both' },
      { id: still.id, kind: 'IMAGE', creditLine: 'Both' },
    ],
    assets: [{ id: still.id }],
  });
  const deleted = await graph.mutate(
    'deleteMediaAsset',
    { id: moving.id, version: 2, reason: 'A trial' },
    pictureDesk,
    'file { id } asset { id }',
  );
  expect(deleted.things).toEqual({ file: { id: moving.id }, asset: null });
  const { data } = await graph.ask(
    '{ deletedMediaFiles { nodes { id } } deletedMediaAssets { nodes { id } } }',
    {
      as: pictureDesk,
    },
  );
  expect(data).toEqual({
    deletedMediaFiles: { nodes: [{ id: moving.id }] },
    deletedMediaAssets: { nodes: [] },
  });
  await change('restoreMediaAsset', { id: moving.id, version: 3 }, { reason: 'Needed' });
  expect((await assetOf(moving.id, pictureDesk)).id).toBe(moving.id);
});

test('a video is erased with its file, and what was replaced or measured never changes', async () => {
  const { id, version } = await graph.uploaded(await video(7));
  await expect(graph.sql('UPDATE media_assets SET duration_ms = 1 WHERE id = $1', [id])).rejects.toThrow(
    'never changes',
  );
  await expect(
    graph.sql("UPDATE media_assets SET sha256 = repeat('0', 64) WHERE id = $1", [id]),
  ).rejects.toThrow('changes');
  const erased = await graph.mutate(
    'eraseMediaAsset',
    { id, version, reason: 'Somebody asked' },
    pictureDesk,
    'erasedId',
  );
  expect(erased.code).toBeNull();
  expect(await assetOf(id, pictureDesk)).toBeNull();
});
