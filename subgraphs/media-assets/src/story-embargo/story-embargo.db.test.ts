import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { inHours, refusalOf, staffOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { deskOf } from '../testing/desk-of.ts';
import { everyPath } from '../testing/every-path.ts';
import { video } from '../testing/other-files.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { change, released, hrefOf } = deskOf(graph);
const { pictureDesk, printing, distribution, headquarters, anonymous, editor } = viewers;
const client: Viewer = { ...pictureDesk, subject: 'picture-client', roles: ['picture-client'] };

const cover = (assetIds: string[], until: string | null, articleId: string = randomUUID(), as = editor) =>
  graph.mutate('setStoryEmbargo', { articleId, assetIds, until }, as);
const isPublic = async (id: string): Promise<boolean> =>
  (await graph.ask(`{ mediaAsset(id: "${id}") { id } }`)).data.mediaAsset !== null;

test('on every path, strangers find nothing that a story covers, and colleagues all', async () => {
  const { ids, paths, seenIn } = await everyPath(graph);
  const story = randomUUID();
  expect((await cover([ids[1]!], inHours(1), story)).code).toBeNull();
  for (const [path, query, variables = {}] of paths)
    for (const as of [anonymous, distribution, client, staffOf(randomUUID()), viewers.eventManager]) {
      const { data, errors } = await graph.ask(query, { as, variables });
      expect([path, as.subject, errors, seenIn(data).seen]).toEqual([path, as.subject, undefined, []]);
    }
  for (const as of [printing, editor, headquarters])
    expect(seenIn((await graph.ask(paths[0]![1], { as })).data).seen).toContain('RELEASED');
  await cover([], null, story);
  expect(await isPublic(ids[1]!)).toBe(true);
});

test('its files are refused at once on every address, and given again once it is lifted', async () => {
  const asset = await released();
  const crop = { assetId: asset.id, name: 'hero', x: 0, y: 0, width: 300, height: 300 };
  await graph.mutated('addMediaCrop', crop, pictureDesk);
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${asset.id}") { ... on ImageAsset { crop(name: "hero") { rendition { href } } } } }`,
  );
  const addresses = [await hrefOf(asset.id), data.mediaAsset.crop.rendition.href];
  const statuses = (as?: Viewer) =>
    Promise.all(
      [...addresses, `/assets/${asset.id}/original`, `/assets/${asset.id}/licensed`].map(
        async (path) => (await graph.get(path, as && { as })).status,
      ),
    );
  expect(await statuses()).toEqual([200, 200, 404, 404]);
  const story = randomUUID();
  await cover([asset.id], inHours(1), story);
  for (const as of [undefined, distribution, client])
    expect(await statuses(as)).toEqual([404, 404, 404, 404]);
  expect(await statuses(pictureDesk)).toEqual([200, 200, 200, 404]);
  await cover([], null, story);
  expect(await statuses()).toEqual([200, 200, 404, 404]);
  await change('withdrawMediaAsset', { id: asset.id, version: asset.version + 2 });
  expect(await statuses()).toEqual([404, 404, 404, 404]);
});

test('a picture of several stories, or with an embargo of its own, waits for the last', async () => {
  const id = await addAsset(graph);
  const [one, other] = [randomUUID(), randomUUID()];
  await Promise.all([cover([id], inHours(2), one), cover([id], inHours(3), other)]);
  const embargoOf = async () => {
    const { data } = await graph.ask(
      `{ mediaAsset(id: "${id}") { version embargoedUntil ... on ImageAsset { storyEmbargoes { article { id } until } } } }`,
      { as: editor },
    );
    return data.mediaAsset;
  };
  const { storyEmbargoes, embargoedUntil, version } = await embargoOf();
  expect(storyEmbargoes.map((kept: { article: object }) => kept.article)).toEqual([
    { id: other },
    { id: one },
  ]);
  expect(embargoedUntil).toBe(storyEmbargoes[0].until);
  await graph.mutated('setMediaAssetEmbargo', { id, version, until: inHours(1) }, editor);
  await cover([], null, other);
  expect((await embargoOf()).embargoedUntil).toBe(storyEmbargoes[1].until);
  await graph.mutated('setMediaAssetEmbargo', { id, version: version + 2, until: null }, editor);
  expect(await isPublic(id)).toBe(false);
  await cover([], null, one);
  expect((await embargoOf()).embargoedUntil).toBeNull();
  expect(await isPublic(id)).toBe(true);
});

test('what a story no longer shows is covered by it no longer', async () => {
  const [a, b] = [await addAsset(graph), await addAsset(graph)];
  const story = randomUUID();
  await cover([a], inHours(1), story);
  await cover([b], inHours(1), story);
  expect([await isPublic(a), await isPublic(b)]).toEqual([true, false]);
});

test('the editor is told which pictures and films are public before their story', async () => {
  const [covered, bare, draft] = [
    await addAsset(graph),
    await addAsset(graph),
    await addAsset(graph, { status: 'DRAFT' }),
  ];
  const id = randomUUID();
  const until = inHours(1);
  await cover([covered], until, id);
  const film = (await graph.uploaded(await video())).id;
  const uncovered = async (embargoedUntil: string | null, as: Viewer) => {
    const assetRefs = [bare, covered, draft, film, randomUUID(), 'nonsense'];
    const fields = 'uncoveredFiles { id } uncoveredAssets { id }';
    const { entities, errors } = await graph.entities(
      'Article',
      [{ id, assetRefs, embargoedUntil }],
      fields,
      as,
    );
    if (errors) return errors[0]!.extensions?.code;
    const { uncoveredFiles, uncoveredAssets } = entities[0];
    return [uncoveredFiles, uncoveredAssets].map((some) => some.map((one: { id: string }) => one.id));
  };
  expect(await uncovered(until, editor)).toEqual([
    [bare, draft, film],
    [bare, draft],
  ]);
  expect(await uncovered(inHours(2), editor)).toEqual([
    [bare, covered, draft, film],
    [bare, covered, draft],
  ]);
  for (const free of [null, inHours(-1)]) expect(await uncovered(free, editor)).toEqual([[], []]);
  for (const as of [anonymous, distribution]) expect(await uncovered(until, as)).toBe(refusalOf(as));
});

test('a film is covered as a picture is', async () => {
  const draft = await graph.uploaded(await video(3));
  const texts = { creditLine: 'X', altText: { en: 'Y' } };
  const { id } = await change('releaseMediaAsset', await change('editMediaAssetMetadata', draft, texts));
  const seen = async () => {
    const { data } = await graph.ask(`{ mediaFile(id: "${id}") { ... on VideoAsset { href } } }`);
    return data.mediaFile?.href;
  };
  const href = await seen();
  expect((await graph.get(href)).status).toBe(200);
  const { things } = await graph.mutate(
    'setStoryEmbargo',
    { articleId: randomUUID(), assetIds: [id], until: inHours(1) },
    ...([editor, 'files { id } assets { id }'] as const),
  );
  expect(things).toEqual({ files: [{ id }], assets: [] });
  expect([await seen(), (await graph.get(href)).status]).toEqual([undefined, 404]);
});

test('only the desks cover, only what is there, and only for a time to come', async () => {
  const id = await addAsset(graph, { owner: 'printing' });
  for (const as of [anonymous, printing, headquarters, client])
    expect((await cover([id], inHours(1), randomUUID(), as)).code).toBe('FORBIDDEN');
  expect(await cover([id, randomUUID(), 'x'], inHours(1))).toMatchObject({
    ...{ code: 'NOT_FOUND', field: ['input', 'assetIds', '1'] },
  });
  for (const until of [inHours(-1), inHours(24 * 400)])
    expect((await cover([id], until)).code).toBe('INVALID_INPUT');
  expect((await cover([id], null)).code).toBe('INVALID_INPUT');
  expect((await cover([id], inHours(1), 'e3')).code).toBe('INVALID_INPUT');
  expect(await isPublic(id)).toBe(true);
});
