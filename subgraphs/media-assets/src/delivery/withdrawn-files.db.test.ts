import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { staffOf, viewers } from '@media-graph/testing';
import { agencyOf } from '../testing/agency-of.ts';
import { deskOf } from '../testing/desk-of.ts';
import { sound } from '../testing/other-files.ts';
import { jpeg } from '../testing/pictures.ts';
import { resumableClient } from '../testing/resumable-client.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { change, released } = deskOf(graph);
const { buyer, quote, accept } = await agencyOf(graph);
const { ask, create, send } = resumableClient(graph);
const { pictureDesk, editor, headquarters, distribution } = viewers;

const strangers: [string, Viewer | undefined][] = [
  ['everybody', undefined],
  ["another organisation's staff", distribution],
  ['staff of nobody we know', staffOf(randomUUID())],
  ['a client whose licence holds', buyer],
];

const pictureOf = `{ ... on ImageAsset { id version
  original: rendition { href } small: rendition(width: 320, shape: SQUARE, format: AVIF) { href } jpeg: rendition(format: JPEG) { href }
  crop(name: "hero") { rendition { href } wide: rendition(width: 640, format: WEBP) { href } } formerFiles { href } } }`;

/** A picture of which there is everything that there can be: sizes, a crop, a former file, a licence, a sound whose poster it is. */
const withEverything = async () => {
  const first = await released(await jpeg(1212, 812));
  const draft = await graph.uploaded(await jpeg(1312, 912));
  const replaced = await graph.mutated(
    'replaceMediaAssetFile',
    { id: first.id, version: first.version, draftId: draft.id, reason: 'Better scan' },
    ...([pictureDesk, 'asset { id version }'] as const),
  );
  const asset = await change('setMediaAssetRights', replaced, { category: 'STAFF_PHOTOGRAPHER' });
  const crop = { assetId: asset.id, name: 'hero', x: 0, y: 0, width: 700, height: 600 };
  await graph.mutated('addMediaCrop', crop, pictureDesk);
  await accept(await quote([asset.id]));
  const sounds = await graph.uploaded(sound(3));
  const texts = { creditLine: 'X', altText: { en: 'Y' }, posterId: asset.id };
  const { posterId, ...described } = texts;
  const posted = await change(
    'setMediaFilePoster',
    await change('releaseMediaAsset', await change('editMediaAssetMetadata', sounds, described)),
    { posterId },
  );
  const { data } = await graph.ask(`{ mediaAsset(id: "${asset.id}") ${pictureOf} }`, { as: pictureDesk });
  const { original, small, jpeg: asJpeg, crop: cut, formerFiles, version } = data.mediaAsset;
  const shown = [original, small, asJpeg, cut.rendition, cut.wide].map(({ href }: { href: string }) => href);
  const kept = [formerFiles[0].href, `/assets/${asset.id}/original`];
  return { id: asset.id, version, shown, kept, licensed: `/assets/${asset.id}/licensed`, soundId: posted.id };
};

test('a picture that is withdrawn is refused on every address from the next request on, and given to colleagues alone', async () => {
  const { id, version, shown, kept, licensed, soundId } = await withEverything();
  const etags = new Map<string, string>();
  for (const path of shown) {
    const response = await graph.get(path);
    expect([path, response.status]).toEqual([path, 200]);
    etags.set(path, response.headers.get('etag')!);
  }
  expect((await graph.get(licensed, { as: buyer })).status).toBe(200);
  const posterOf = async () => {
    const { data, errors } = await graph.ask(
      `{ mediaFile(id: "${soundId}") { ... on AudioAsset { href poster { ... on ImageAsset { id rendition { href } } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.mediaFile.poster;
  };
  expect(await posterOf()).toMatchObject({ id });
  await change('withdrawMediaAsset', { id, version }, { reason: 'Complaint' });

  for (const [who, as] of strangers)
    for (const path of [...shown, ...kept, licensed]) {
      const etag = etags.get(path);
      // What a browser or a cache has already is not confirmed either, nor a part of it given.
      for (const headers of [{}, { range: 'bytes=0-9' }, ...(etag ? [{ 'if-none-match': etag }] : [])]) {
        const { status } = await graph.get(path, { ...(as && { as }), headers });
        expect([who, path, headers, status]).toEqual([who, path, headers, 404]);
      }
      const { status } = await graph.get(path, { ...(as && { as }), method: 'HEAD' });
      expect([who, path, 'HEAD', status]).toEqual([who, path, 'HEAD', 404]);
    }
  expect(await posterOf()).toBeNull();
  for (const as of [pictureDesk, editor, headquarters])
    for (const path of shown) {
      const response = await graph.get(path, { as });
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    }
  for (const path of kept) expect((await graph.get(path, { as: pictureDesk })).status).toBe(200);
});

test('nobody gets at a withdrawn picture by sending its bytes again, in one piece or in many', async () => {
  const bytes = await jpeg(1412, 1012);
  const asset = await released(bytes);
  await change('withdrawMediaAsset', asset, { reason: 'Complaint' });
  const whole = await graph.upload(bytes, { as: distribution });
  const own = (await whole.json()) as { asset: { id: string }; duplicate: boolean };
  expect([whole.status, own.duplicate, own.asset.id === asset.id]).toEqual([201, false, false]);
  const { at } = await create(bytes.length);
  await send(at, 0, bytes.subarray(0, 1000));
  for (const [, as] of strangers) {
    const { status } = await ask('HEAD', at, { as: as ?? viewers.anonymous });
    expect([401, 403, 404]).toContain(status);
  }
  const { body } = await send(at, 1000, bytes.subarray(1000));
  // The desk that has the picture is told of it, and it stays withdrawn.
  expect(body).toMatchObject({ duplicate: true, asset: { id: asset.id, status: 'WITHDRAWN' } });
  expect((await graph.get(`/assets/${asset.id}/original`)).status).toBe(404);
});
