import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { todayInShanghai } from '@media-graph/subgraph';
import { refusalOf, staffOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { pictureDesk, printing, anonymous, headquarters } = viewers;
const personId = randomUUID();

const upright = await addAsset(graph, { status: 'DRAFT', metadata: { city: '惠州' } });
const wide = await addAsset(graph, { personId, owner: 'printing', metadata: { city: '香港' } });
const plain = await addAsset(graph);
const desk = (mutation: string, input: object) => graph.mutated(mutation, input, pictureDesk);
const edit = (id: string, input: object) => desk('editMediaAssetMetadata', { id, version: 1, ...input });
await graph.sql('ALTER TABLE media_assets DISABLE TRIGGER media_assets_original_immutable');
await graph.sql(
  `UPDATE media_assets SET width = 2000, height = 3000, uploaded_at = '2024-01-01' WHERE id = $1`,
  [upright],
);
await graph.sql('ALTER TABLE media_assets ENABLE TRIGGER media_assets_original_immutable');
await edit(upright, { takenAt: '2023-12-31T16:00:00Z', creatorName: '陳示例', metadata: { city: '惠东' } });
await edit(wide, {
  takenAt: '2020-05-07T04:00:00Z',
  creatorName: '林示例',
  metadata: { personShownInTheImage: ['歐示例'], sublocation: '會展中心' },
});
await desk('setMediaAssetRights', { id: wide, version: 2, category: 'AGENCY' });
const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
const lease = await desk('addMediaLease', { assetId: wide, access: 'ALLOW_USE', endsAt: soon });
const usage = (platform: string) =>
  desk('recordMediaUsage', { assetId: wide, platform, place: 'A1', usedOn: todayInShanghai() });
const printed = await usage('PRINT');
await usage('DIGITAL');

const found = async (asked: string, as: Viewer = pictureDesk) => {
  const { data, errors } = await graph.ask(`{ mediaAssets(${asked}) { nodes { id } totalCount } }`, { as });
  if (errors) return errors[0]!.extensions?.code;
  const ids: string[] = data.mediaAssets.nodes.map(({ id }: { id: string }) => id);
  expect(data.mediaAssets.totalCount).toBe(ids.length);
  return ids;
};

test.each<[string, string[]]>([
  [`creatorId: "${personId}"`, [wide]],
  ['creatorId: "somebody"', []],
  ['creatorName: "林示例"', [wide]],
  ['creatorName: "林"', []],
  ['text: "林示例"', [wide]],
  ['text: "欧示例"', [wide]],
  ['text: "会展中心"', [wide]],
  ['text: "惠東"', [upright]],
  ['city: "惠东"', [upright]],
  ['city: "惠州"', []],
  ['orientation: PORTRAIT', [upright]],
  ['orientation: SQUARE', []],
  ['minHeight: 2500', [upright]],
  ['minWidth: 2500, orientation: LANDSCAPE, status: RELEASED', [plain, wide]],
  ['taken: { from: "2023-12-31T16:00:00Z" }', [upright]],
  ['taken: { until: "2023-12-31T16:00:00Z" }', [wide]],
  ['taken: { from: "2020-01-01T00:00:00Z" }, uploaded: { until: "2024-01-02T00:00:00Z" }', [upright]],
  ['rightsCategory: AGENCY', [wide]],
  ['isUsed: true', [wide]],
  ['isUsed: false', [plain, upright]],
  ['orderBy: FIRST_TAKEN', [wide, upright, plain]],
  ['orderBy: LAST_TAKEN', [plain, upright, wide]],
  ['orderBy: FIRST_UPLOADED, first: 1', [upright]],
])('mediaAssets(%s)', async (asked, expected) => {
  if (asked.includes('first: 1')) {
    const { data } = await graph.ask(`{ mediaAssets(${asked}) { nodes { id } } }`, { as: pictureDesk });
    expect(data.mediaAssets.nodes).toEqual([{ id: expected[0] }]);
    return;
  }
  const ids = await found(asked);
  expect(asked.includes('orderBy') ? ids : (ids as string[]).sort()).toEqual(
    asked.includes('orderBy') ? expected : [...expected].sort(),
  );
});

test.each([
  'taken: { from: "2024-01-02T00:00:00Z", until: "2024-01-01T00:00:00Z" }',
  'orderBy: LAST_TAKEN, after: "x"',
])('%s is refused', async (asked) => expect(await found(asked)).toBe('BAD_USER_INPUT'));

test('what is known of rights and uses is looked for by those who may see it', async () => {
  for (const asked of ['rightsCategory: AGENCY', 'isUsed: true', 'isUsed: false'])
    for (const as of [anonymous, viewers.finance]) expect(await found(asked, as)).toBe(refusalOf(as));
  expect(await found('rightsCategory: AGENCY', printing)).toEqual([wide]);
  expect(await found('rightsCategory: AGENCY', viewers.distribution)).toEqual([]);
  expect(await found('isUsed: true', headquarters)).toEqual([wide]);
});

const expiring = async (args = '', as: Viewer = pictureDesk) => {
  const { data, errors } = await graph.ask(
    `{ expiringMediaLeases${args} { totalCount nodes { id asset { id } } } }`,
    { as },
  );
  return errors ? errors[0]!.extensions?.code : data.expiringMediaLeases;
};

test('leases that end soon are listed with their assets, to whom they belong', async () => {
  const expected = { totalCount: 1, nodes: [{ id: lease.id, asset: { id: wide } }] };
  expect(await expiring()).toEqual(expected);
  expect(await expiring('', printing)).toEqual(expected);
  expect((await expiring('(withinDays: 4)')).totalCount).toBe(0);
  expect((await expiring('', staffOf(randomUUID()))).totalCount).toBe(0);
  for (const days of [0, -1, 367]) expect(await expiring(`(withinDays: ${days})`)).toBe('BAD_USER_INPUT');
  for (const as of [anonymous, viewers.finance]) expect(await expiring('', as)).toBe(refusalOf(as));
});

const mostUsed = async (args = '', as: Viewer = pictureDesk) => {
  const { data, errors } = await graph.ask(
    `{ mostUsedMediaAssets${args} { totalCount pageInfo { endCursor } nodes { uses asset { id } } } }`,
    { as },
  );
  return errors ? errors[0]!.extensions?.code : data.mostUsedMediaAssets;
};

test('the most used come first, by day and platform, with what was taken back', async () => {
  await desk('setMediaAssetRights', { id: plain, version: 1, category: 'HANDOUT' });
  await desk('recordMediaUsage', { assetId: plain, platform: 'PRINT', place: 'B2', usedOn: '2024-05-07' });
  await desk('removeMediaUsage', { id: printed.id, version: 1, reason: '改版' });
  const all = await mostUsed();
  expect(all.nodes).toEqual([
    { uses: 2, asset: { id: wide } },
    { uses: 1, asset: { id: plain } },
  ]);
  expect(all.totalCount).toBe(2);
  const { pageInfo } = await mostUsed('(first: 1)');
  expect((await mostUsed(`(first: 1, after: "${pageInfo.endCursor}")`)).nodes).toEqual([all.nodes[1]]);
  const may = '(used: { from: "2024-05-01", until: "2024-05-31" }, platform: PRINT)';
  expect((await mostUsed(may)).nodes).toEqual([all.nodes[1]]);
  expect(await mostUsed('(used: { from: "2024-05-02", until: "2024-05-01" })')).toBe('BAD_USER_INPUT');
  for (const as of [anonymous, printing]) expect(await mostUsed('', as)).toBe(refusalOf(as));
});
