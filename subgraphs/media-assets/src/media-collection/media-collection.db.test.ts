import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { refusalOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { pictureDesk, printing, distribution, headquarters, anonymous, editor } = viewers;
const client: Viewer = { ...pictureDesk, subject: 'picture-client', roles: ['picture-client'] };
const loner: Viewer = { ...distribution, organisation: null };

const pictures = (count: number) =>
  Promise.all(Array.from({ length: count }, () => addAsset(graph, { owner: 'printing' })));
const create = (input: object = {}, as: Viewer = printing) =>
  graph.mutate('createMediaCollection', { kind: 'COLLECTION', name: randomUUID(), ...input }, as);
const made = async (input: object = {}) => (await create(input)).thing as { id: string; version: number };
const act = (name: string, input: object, as: Viewer = printing) => graph.mutate(name, input, as);
const itemsOf = async (id: string, as: Viewer = printing, page = 'first: 100'): Promise<string[] | null> => {
  const { data } = await graph.ask(
    `{ mediaCollection(id: "${id}") { items(${page}) { totalCount nodes { asset { id } } } } }`,
    { as },
  );
  const { items } = data.mediaCollection ?? {};
  return items ? items.nodes.map(({ asset }: { asset: { id: string } }) => asset.id) : null;
};

test('pictures are put in, taken out and put in order, and stay in the archive', async () => {
  const [a, b, c, d] = (await pictures(4)) as [string, string, string, string];
  const { id } = await made({ assetIds: [a, b] });
  expect((await act('addToMediaCollection', { id, assetIds: [c, b, d] })).code).toBeNull();
  expect(await itemsOf(id)).toEqual([a, b, c, d]);
  const order = (input: object) => act('orderMediaCollection', { id, version: 2, ...input });
  expect((await order({ assetIds: [d, c], version: 1 })).code).toBe('VERSION_CONFLICT');
  expect((await order({ assetIds: [d, c] })).thing.version).toBe(3);
  expect(await itemsOf(id)).toEqual([d, c, a, b]);
  await order({ assetIds: [d.toUpperCase()], afterAssetId: a, version: 3 });
  expect(await itemsOf(id)).toEqual([c, a, d, b]);
  expect(await order({ assetIds: [a], afterAssetId: a, version: 4 })).toMatchObject({
    ...{ code: 'NOT_FOUND', field: ['input', 'afterAssetId'] },
  });
  expect(await order({ assetIds: [a, randomUUID()], version: 4 })).toMatchObject({
    ...{ code: 'NOT_FOUND', field: ['input', 'assetIds', '1'] },
  });
  await act('removeFromMediaCollection', { id, assetIds: [a, randomUUID(), 'nonsense'] });
  expect(await itemsOf(id)).toEqual([c, d, b]);
  await act('addToMediaCollection', { id, assetIds: [a] });
  expect(await itemsOf(id)).toEqual([c, d, b, a]);
  expect(await itemsOf(id, printing, 'first: 2')).toEqual([c, d]);
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${a}") { ... on ImageAsset { collections { totalCount nodes { id } } } } }`,
    { as: printing },
  );
  expect(data.mediaAsset.collections).toEqual({ totalCount: 1, nodes: [{ id }] });
});

test('a picture that its staff see no more keeps its place in a collection of theirs', async () => {
  const [a, b, c] = (await pictures(3)) as [string, string, string];
  const foreign = await addAsset(graph, { owner: 'advertising' });
  const { id } = await made({ assetIds: [a, foreign, b] });
  await graph.sql(`UPDATE media_assets SET status = 'WITHDRAWN', status_reason = 'no' WHERE id = $1`, [
    foreign,
  ]);
  expect((await act('addToMediaCollection', { id, assetIds: [c] })).code).toBeNull();
  expect((await act('orderMediaCollection', { id, version: 2, assetIds: [c] })).code).toBeNull();
  expect(await itemsOf(id)).toEqual([c, a, b]);
  expect(await itemsOf(id, pictureDesk)).toEqual([c, a, foreign, b]);
});

test('a shoot may be from before 1900', async () => {
  expect((await create({ kind: 'SHOOT', shotOn: '1890-05-01' })).code).toBeNull();
});

test('all or none: one that is not seen is named', async () => {
  const [own] = (await pictures(1)) as [string];
  const foreign = await addAsset(graph, { owner: 'advertising', status: 'DRAFT' });
  const { id } = await made();
  for (const bad of [foreign, randomUUID(), 'nonsense']) {
    expect(await act('addToMediaCollection', { id, assetIds: [own, bad] })).toMatchObject({
      ...{ code: 'NOT_FOUND', field: ['input', 'assetIds', '1'] },
    });
  }
  for (const assetIds of [[], Array.from({ length: 201 }, () => randomUUID())])
    expect((await act('addToMediaCollection', { id, assetIds })).code).toBe('INVALID_INPUT');
  expect(await itemsOf(id)).toEqual([]);
});

test('two who put pictures in at once both do', async () => {
  const ids = await pictures(6);
  const { id } = await made();
  const outcomes = await Promise.all(ids.map((one) => act('addToMediaCollection', { id, assetIds: [one] })));
  expect(outcomes.map(({ code }) => code)).toEqual(ids.map(() => null));
  expect((await itemsOf(id))!.sort()).toEqual([...ids].sort());
});

test.each([
  [{ name: '\u200b' }, 'name'],
  [{ name: 'x'.repeat(201) }, 'name'],
  [{ description: 'x'.repeat(2001) }, 'description'],
  [{ shotOn: '2020-01-01' }, 'shotOn'],
  [{ kind: 'SHOOT', shotOn: '1825-12-31' }, 'shotOn'],
  [{ kind: 'SHOOT', shotOn: '2190-01-01' }, 'shotOn'],
  [{ eventId: 'e3' }, 'eventId'],
  [{ ownerId: 'nobody' }, 'ownerId'],
])('no collection is made of %j', async (input, field) => {
  expect(await create(input)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', field] });
});

test('a name is one of its owner’s, and is free again once the other is deleted', async () => {
  const name = '國慶專題';
  const { id } = await made({ name });
  expect(await create({ name })).toMatchObject({ code: 'DUPLICATE', field: ['input', 'name'] });
  expect(
    (await create({ name, ownerId: seedId('Organisation', 'distribution') }, pictureDesk)).code,
  ).toBeNull();
  await act('moveMediaCollection', { id, version: 1, to: 'DELETED', reason: '重複' });
  const other = await made({ name });
  expect((await act('moveMediaCollection', { id, version: 2, to: 'PRIVATE', reason: '還要用' })).code).toBe(
    'DUPLICATE',
  );
  const renamed = { id: other.id, version: 1, name: '國慶專題（選用）', description: '版面備選' };
  expect((await act('changeMediaCollection', renamed)).thing).toMatchObject({
    name: renamed.name,
    version: 2,
  });
  const found = async (text: string) => {
    const { data } = await graph.ask(`{ mediaCollections(text: "${text}") { nodes { id } } }`, {
      as: printing,
    });
    return data.mediaCollections.nodes.map((one: { id: string }) => one.id);
  };
  expect(await found('国庆')).toContain(other.id);
  expect(await found('版面备选')).toEqual([other.id]);
  expect(await found('　')).toEqual([]);
});

test('a collection is shared and taken back, deleted and taken up again, each with a reason but the sharing', async () => {
  const open = await addAsset(graph, { owner: 'printing' });
  const draft = await addAsset(graph, { owner: 'printing', status: 'DRAFT' });
  const { id } = await made({ assetIds: [draft, open] });
  let version = 1;
  const move = async (to: string, reason?: string) => {
    const outcome = await act('moveMediaCollection', { id, version, to, reason });
    version = outcome.thing?.version ?? version;
    return outcome.code;
  };
  const seen = () => Promise.all([client, distribution, editor, headquarters].map((as) => itemsOf(id, as)));
  expect(await seen()).toEqual([null, null, [draft, open], [draft, open]]);
  expect(await move('PRIVATE', 'x')).toBe('ILLEGAL_TRANSITION');
  expect(await move('SHARED')).toBeNull();
  expect(await seen()).toEqual([[open], [open], [draft, open], [draft, open]]);
  for (const as of [anonymous, loner]) expect(await itemsOf(id, as)).toBeNull();
  expect(await move('PRIVATE')).toBe('INVALID_INPUT');
  expect(await move('PRIVATE', '授權未定')).toBeNull();
  expect((await seen()).slice(0, 2)).toEqual([null, null]);
  expect(await move('SHARED')).toBeNull();
  expect(await move('DELETED', ' ')).toBe('INVALID_INPUT');
  expect(await move('DELETED', '選題取消')).toBeNull();
  expect((await seen()).slice(0, 2)).toEqual([null, null]);
  expect((await act('addToMediaCollection', { id, assetIds: [open] })).code).toBe('ILLEGAL_TRANSITION');
  const listed = async (filter: string) => {
    const { data } = await graph.ask(`{ mediaCollections(${filter}first: 100) { nodes { id } } }`, {
      as: printing,
    });
    return data.mediaCollections.nodes.some((one: { id: string }) => one.id === id);
  };
  expect([await listed(''), await listed('status: DELETED, ')]).toEqual([false, true]);
  expect(await move('SHARED')).toBe('ILLEGAL_TRANSITION');
  expect(await move('PRIVATE', '選題恢復')).toBeNull();
  expect(await itemsOf(id)).toEqual([draft, open]);
});

test('who may not change a collection is told so, unless it is not there for them', async () => {
  const { id } = await made();
  const change = (as: Viewer) => act('changeMediaCollection', { id, version: 1, name: randomUUID() }, as);
  expect((await change(headquarters)).code).toBe('FORBIDDEN');
  for (const as of [anonymous, client, distribution]) expect((await change(as)).code).toBe('NOT_FOUND');
  await act('moveMediaCollection', { id, version: 1, to: 'SHARED' });
  for (const as of [client, distribution]) expect((await change(as)).code).toBe('FORBIDDEN');
  for (const as of [anonymous, client, headquarters])
    expect((await create({}, as)).code).toMatch(/FORBIDDEN|INVALID_INPUT/);
  expect((await create({ ownerId: seedId('Organisation', 'distribution') })).code).toBe('FORBIDDEN');
  for (const as of [anonymous, loner]) {
    const { errors } = await graph.ask('{ mediaCollections { totalCount } }', { as });
    expect(errors?.[0]?.extensions?.code).toBe(refusalOf(as));
  }
});

test('the row policies alone keep a private collection and its drafts from others', async () => {
  const draft = await addAsset(graph, { owner: 'printing', status: 'DRAFT' });
  const kept = await made({ assetIds: [draft] });
  const shared = await made({ assetIds: [draft] });
  await act('moveMediaCollection', { id: shared.id, version: 1, to: 'SHARED' });
  const counted = async (role: string, organisation: string) => {
    await graph.sql(
      `BEGIN; SELECT set_config('role', 'media_assets_${role}', true), set_config('app.organisation', '${organisation}', true)`,
    );
    const [row] = await graph.sql(
      `SELECT (SELECT count(*)::int FROM media_collections WHERE id = ANY ($1)) AS collections,
         (SELECT count(*)::int FROM media_collection_items WHERE collection_id = ANY ($1)) AS items`,
      [[kept.id, shared.id]],
    );
    await graph.sql('ROLLBACK');
    return Object.values(row);
  };
  const [own, other] = ['printing', 'distribution'].map((slug) => seedId('Organisation', slug)) as [
    string,
    string,
  ];
  expect(await counted('reader', '')).toEqual([0, 0]);
  expect(await counted('reader', other)).toEqual([1, 0]);
  expect(await counted('staff', other)).toEqual([1, 0]);
  expect(await counted('staff', own)).toEqual([2, 2]);
});

test('the pictures of many collections are three statements', async () => {
  const ids = await pictures(3);
  for (let count = 0; count < 5; count++) await made({ assetIds: ids });
  const statements = await graph.statementsOf(() =>
    graph.ask('{ mediaCollections(first: 20) { nodes { name items { nodes { asset { id } } } } } }', {
      as: printing,
    }),
  );
  expect(statements.filter((sql) => sql.startsWith('SELECT') && !sql.includes('set_config'))).toHaveLength(3);
});
