import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

// Everything of this file hangs on one event, one person, one owner, so that each path shows the same three assets.
const eventId = randomUUID();
const personId = randomUUID();
const owner = 'printing';
const ids = {
  draft: await addAsset(graph, { status: 'DRAFT', owner, eventId, personId, title: '機密樣張' }),
  released: await addAsset(graph, { status: 'RELEASED', owner, eventId, personId, title: '公開樣張' }),
  withdrawn: await addAsset(graph, { status: 'WITHDRAWN', owner, eventId, personId, title: '撤回樣張' }),
};
const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
const ownerId = seedId('Organisation', owner);
const everything = ['draft', 'released', 'withdrawn'];

const paths: [string, string, object?][] = [
  ['list', '{ mediaAssets { totalCount nodes { id } edges { node { id } } } }'],
  ['list of an owner', `{ mediaAssets(ownerId: "${ownerId}") { totalCount nodes { id } } }`],
  ['list of an event', `{ mediaAssets(eventId: "${eventId}") { totalCount nodes { id } } }`],
  ['search', '{ mediaAssets(text: "样张") { totalCount nodes { id } } }'],
  [
    'list of drafts and the rest',
    `{
    a: mediaAssets(status: DRAFT) { totalCount nodes { id } } b: mediaAssets(status: WITHDRAWN) { totalCount nodes { id } }
    c: mediaAssets(status: RELEASED) { totalCount nodes { id } }
  }`,
  ],
  [
    'id',
    `{ ${everything.map((name) => `${name}: mediaAsset(id: "${ids[name as 'draft']}") { id }`).join(' ')} }`,
  ],
];
const references = [
  ...Object.values(ids).flatMap((id) =>
    ['MediaAsset', 'ImageAsset'].map((type) => ({ __typename: type, id })),
  ),
  { __typename: 'Article', id: randomUUID(), assetRefs: Object.values(ids) },
  { __typename: 'Organisation', id: ownerId },
  { __typename: 'Event', id: eventId },
  { __typename: 'Person', id: personId },
];
const types: [string, string][] = [
  ['MediaAsset', 'id'],
  ['ImageAsset', 'id'],
  ['Article', 'assets { id }'],
  ['Organisation', 'ownedAssets { totalCount nodes { id } }'],
  ['Event', 'assets { totalCount nodes { id } }'],
  ['Person', 'photos { totalCount nodes { id } }'],
];
for (const [type, fields] of types)
  paths.push([
    `_entities of ${type}`,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
    { of: references.filter(({ __typename }) => __typename === type) },
  ]);

/** Every id of an asset that occurs anywhere in an answer, and every count. */
const seenIn = (answer: unknown): { names: string[]; counts: number[] } => {
  const text = JSON.stringify(answer);
  return {
    names: [
      ...new Set(
        [...text.matchAll(/"id":"([^"]+)"/g)]
          .map(([, id]) => names.get(id!))
          .filter((name) => name !== undefined),
      ),
    ].sort(),
    counts: [...text.matchAll(/"totalCount":(\d+)/g)].map(([, count]) => Number(count)),
  };
};

const callers = [
  ['a reader', viewers.anonymous, ['released']],
  ['an event manager', viewers.eventManager, ['released']],
  ['somebody of the owner who is not its staff', { ...viewers.printing, roles: [] }, ['released']],
  ['staff without an organisation', { ...viewers.printing, organisation: null }, ['released']],
  ['staff of another organisation', viewers.distribution, ['released']],
  ['staff of the owner', viewers.printing, everything],
  ['the picture desk', viewers.pictureDesk, everything],
  ['an editor', viewers.editor, everything],
  ['headquarters', viewers.headquarters, everything],
] as const;

test.each(
  callers.flatMap(([who, as, seen]) =>
    paths.map(([path, query, variables]) => [who, path, as, seen, query, variables] as const),
  ),
)('%s sees by %s what is theirs to see', async (_, path, as, seen, query, variables = {}) => {
  const { data, errors } = await graph.ask(query, { as, variables: variables as Record<string, unknown> });
  expect(errors).toBeUndefined();
  const found = seenIn(data);
  expect(found.names).toEqual([...seen]);
  if (found.counts.length > 0) {
    const sum = found.counts.reduce((a, b) => a + b);
    expect({ path, sum }).toEqual({ path, sum: seen.length });
  }
});

test('the row policies hold without the condition of the repository', async () => {
  const count = async (role: string, organisation: string): Promise<number> => {
    await graph.sql(
      `BEGIN; SELECT set_config('role', '${role}', true), set_config('app.organisation', '${organisation}', true)`,
    );
    const [row] = await graph.sql('SELECT count(*)::int AS count FROM media_assets');
    await graph.sql('ROLLBACK');
    return row.count;
  };
  expect(await count('media_assets_reader', '')).toBe(1);
  expect(await count('media_assets_staff', seedId('Organisation', 'distribution'))).toBe(1);
  expect(await count('media_assets_staff', ownerId)).toBe(3);
  expect(await count('media_assets_headquarters', '')).toBe(3);
});

test('the index of what is public holds nothing else, and forgets what is taken back', async () => {
  const id = await addAsset(graph, { title: '臨時公開' });
  const rows = () =>
    graph.sql('SELECT asset_id FROM released_asset_search WHERE asset_id = ANY($1)', [
      [...Object.values(ids), id],
    ]);
  expect((await rows()).map(({ asset_id }) => asset_id).sort()).toEqual([ids.released, id].sort());
  await graph.sql(`UPDATE media_assets SET status = 'WITHDRAWN' WHERE id = $1`, [id]);
  expect((await rows()).map(({ asset_id }) => asset_id)).toEqual([ids.released]);
});

test('where a camera stood is for the picture desk and the owner, notes to colleagues for those who work on it', async () => {
  const metadata = {
    position: { latitude: 23.1, longitude: 114.4 },
    instructions: 'Not before noon',
    city: '惠州',
  };
  const id = await addAsset(graph, { owner: 'printing', eventId: randomUUID(), metadata });
  const fields = 'position { latitude } instructions city';
  const read = async (as = viewers.anonymous) => {
    const query = `{ mediaAsset(id: "${id}") { ... on ImageAsset { metadata { ${fields} } originalMetadata { ${fields} } } } }`;
    const { metadata: edited, originalMetadata } = (await graph.ask(query, { as })).data.mediaAsset;
    expect(edited).toEqual(originalMetadata);
    return [edited.position?.latitude ?? null, edited.instructions, edited.city];
  };
  expect(await read()).toEqual([null, null, '惠州']);
  expect(await read(viewers.distribution)).toEqual([null, null, '惠州']);
  expect(await read(viewers.headquarters)).toEqual([null, null, '惠州']);
  expect(await read(viewers.editor)).toEqual([null, 'Not before noon', '惠州']);
  expect(await read(viewers.pictureDesk)).toEqual([23.1, 'Not before noon', '惠州']);
  expect(await read(viewers.printing)).toEqual([23.1, 'Not before noon', '惠州']);
});
