import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, refusalOf, viewers } from '@media-graph/testing';
import sharp from 'sharp';
import { addAsset } from '../testing/add-asset.ts';
import { deskOf } from '../testing/desk-of.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer'] });
const { change, released } = deskOf(graph);
const { pictureDesk, anonymous, editor, printing, headquarters } = viewers;

const square = { name: 'hero', shape: 'SQUARE', x: 0, y: 0, width: 400, height: 400 };
const add = (assetId: string, input: object = square, as = pictureDesk) =>
  graph.mutate('addMediaCrop', { assetId, ...input }, as);
const cropOf = async (
  id: string,
  as = anonymous,
  fields = 'id rendition(width: 320, format: JPEG) { href width height }',
) => {
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${id}") { ... on ImageAsset { crop(name: "hero") { ${fields} } crops { name } } } }`,
    { as },
  );
  return data.mediaAsset;
};
const pixelsOf = async (href: string) => {
  const response = await graph.get(href);
  expect(response.status).toBe(200);
  const { data, info } = await sharp(Buffer.from(await response.arrayBuffer()))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const from = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return data[from]! > data[from + 2]! ? 'red' : 'blue';
  };
  return { width: info.width, height: info.height, at };
};

test('a crop has files of its own, which follow it when it changes, and go with it', async () => {
  // Its left half is red, its right half blue.
  const { id } = await released();
  const { thing: crop } = await add(id);
  const first = (await cropOf(id)).crop.rendition;
  expect(first).toMatchObject({ width: 320, height: 320 });
  expect((await pixelsOf(first.href)).at(0.9, 0.5)).toBe('red');

  const { thing: moved } = await graph.mutate(
    'changeMediaCrop',
    { ...square, id: crop.id, version: 1, x: 800 },
    editor,
    'crop { version changedBy madeBy }',
  );
  expect(moved).toEqual({ version: 2, madeBy: 'picture-desk', changedBy: 'editor' });
  const old = await graph.get(first.href);
  const second = (await cropOf(id)).crop.rendition;
  expect([old.status, old.headers.get('location')]).toEqual([302, second.href]);
  expect((await pixelsOf(second.href)).at(0.1, 0.5)).toBe('blue');

  await graph.mutated('removeMediaCrop', { id: crop.id, version: 2 }, pictureDesk);
  for (const { href } of [first, second]) expect((await graph.get(href)).status).toBe(404);
  expect(await cropOf(id)).toEqual({ crop: null, crops: [] });
  expect((await graph.mutate('removeMediaCrop', { id: crop.id, version: 3 }, pictureDesk)).code).toBe(
    'NOT_FOUND',
  );
  expect((await add(id)).code).toBeNull();
});

test('a crop is turned clockwise after it was cut out', async () => {
  const { id } = await released();
  await add(id, { name: 'hero', x: 200, y: 0, width: 800, height: 400, rotation: 90 });
  const { rendition } = (await cropOf(id)).crop;
  expect(rendition).toMatchObject({ width: 320, height: 640 });
  const turned = await pixelsOf(rendition.href);
  expect([turned.width, turned.height, turned.at(0.5, 0.1), turned.at(0.5, 0.9)]).toEqual([
    320,
    640,
    'red',
    'blue',
  ]);
});

test('what is taken back takes its crops along', async () => {
  const asset = await released();
  await add(asset.id);
  const { href } = (await cropOf(asset.id)).crop.rendition;
  await change('withdrawMediaAsset', asset);
  expect((await graph.get(href)).status).toBe(404);
  expect((await graph.get(href.replace(asset.id, randomUUID()))).status).toBe(404);
  expect((await cropOf(asset.id, editor)).crop).not.toBeNull();
});

test.each<[string, object, string[]]>([
  ['beyond the right edge', { x: 2601, shape: null }, ['width']],
  ['beyond the lower edge', { y: 1700 }, ['height']],
  ['left of the picture', { x: -1 }, ['width']],
  ['nothing', { width: 0 }, ['width']],
  ['of another shape', { width: 500 }, ['shape']],
  ['of the whole as a shape', { shape: 'ORIGINAL' }, ['shape']],
  ['turned by half a quarter', { rotation: 45 }, ['rotation']],
  ['without a name', { name: '\u200b' }, ['name']],
  ['with a long name', { name: 'x'.repeat(61) }, ['name']],
])('no crop is %s', async (_, more, field) => {
  const id = await addAsset(graph);
  expect(await add(id, { ...square, ...more })).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', ...field] },
  });
});

test('of one name there is one, whoever comes at once', async () => {
  const id = await addAsset(graph);
  const outcomes = await Promise.all([1, 2, 3].map(() => add(id)));
  expect(outcomes.map(codeOf).sort()).toEqual(['DUPLICATE', 'DUPLICATE', 'done']);
  const { thing } = await add(id, { ...square, name: 'other' });
  const renamed = { ...square, id: thing.id, version: 1 };
  expect((await graph.mutate('changeMediaCrop', renamed, pictureDesk)).code).toBe('DUPLICATE');
  const changes = ['a', 'b'].map((name) =>
    graph.mutate('changeMediaCrop', { ...renamed, name }, pictureDesk),
  );
  expect((await Promise.all(changes)).map(codeOf).sort()).toEqual([...['VERSION_CONFLICT', 'done']]);
});

test('crops are made by those who work on the picture; who did is for those who see its rights', async () => {
  const id = await addAsset(graph, { owner: 'printing' });
  for (const as of [anonymous, headquarters, viewers.distribution])
    expect((await add(id, square, as)).code).toBe('FORBIDDEN');
  expect((await add(id, square, printing)).code).toBeNull();
  const ask = (as = anonymous) =>
    graph.ask(`{ mediaAsset(id: "${id}") { ... on ImageAsset { crops { name madeBy } } } }`, { as });
  expect((await ask(headquarters)).data.mediaAsset.crops).toEqual([
    { name: 'hero', madeBy: 'printing-staff' },
  ]);
  for (const as of [anonymous, viewers.distribution]) {
    const { data, errors } = await ask(as);
    expect(data.mediaAsset.crops).toEqual([{ name: 'hero', madeBy: null }]);
    expect(errors?.[0]?.extensions?.code).toBe(refusalOf(as));
  }
});

test('the database alone keeps crops within pictures, and those of drafts from strangers', async () => {
  const id = await addAsset(graph, { status: 'DRAFT', owner: 'printing' });
  const { thing } = await add(id);
  await expect(graph.sql('UPDATE media_crops SET x = 2999 WHERE id = $1', [thing.id])).rejects.toThrow(
    'within its picture',
  );
  const countFor = async (role: string, organisation: string) => {
    await graph.sql(
      `BEGIN; SELECT set_config('role', '${role}', true), set_config('app.organisation', '${organisation}', true)`,
    );
    const rows = await graph.sql('SELECT 1 FROM media_crops WHERE asset_id = $1', [id]);
    await graph.sql('ROLLBACK');
    return rows.length;
  };
  expect(await countFor('media_assets_reader', '')).toBe(0);
  expect(await countFor('media_assets_staff', viewers.distribution.organisation!)).toBe(0);
  expect(await countFor('media_assets_staff', printing.organisation!)).toBe(1);
});

test('the crops of a page of pictures, and their files, are two statements more', async () => {
  for (let count = 0; count < 5; count++) await add(await addAsset(graph));
  const statements = await graph.statementsOf(() =>
    graph.ask('{ mediaAssets(first: 50) { nodes { ... on ImageAsset { crops { rendition { href } } } } } }'),
  );
  expect(statements).toHaveLength(3);
});
