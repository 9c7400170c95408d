import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { staffOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { jpeg } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

const run = async (
  mutation: string,
  input: { id: string; version?: number },
  as: Viewer = viewers.pictureDesk,
) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await graph.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      asset { id version status title { zhHans zhHant en } creditLine creatorName takenAt event { id } creator { id }
        ... on ImageAsset { focalPoint { x y } metadata { keywords city creditLine headline } originalMetadata { keywords city creditLine headline } } }
      userErrors { code field message }
    } }`,
    { as, variables: { input: { idempotencyKey: randomUUID(), version: 1, ...input } } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data[mutation];
};
const codeOf = async (...args: Parameters<typeof run>): Promise<string> => {
  const { asset, userErrors } = await run(...args);
  return userErrors[0]?.code ?? (asset ? 'done' : 'nothing');
};
const rowOf = async (id: string) => (await graph.sql('SELECT * FROM media_assets WHERE id = $1', [id]))[0];

test('edits lie over what the file says, and null goes back to it', async () => {
  const metadata = { keywords: ['old'], city: '香港', creditLine: 'File' };
  const id = await addAsset(graph, { metadata });
  const { asset } = await run('editAssetMetadata', {
    id,
    ...{
      title: { zhHans: '签约' },
      creditLine: '  New credit ',
      metadata: { keywords: ['統戰', 'new'], city: '惠州' },
    },
  });
  expect(asset).toMatchObject({
    version: 2,
    title: { zhHans: '签约', zhHant: '簽約', en: null },
    creditLine: 'New credit',
    metadata: { keywords: ['統戰', 'new'], city: '惠州', creditLine: 'New credit' },
    originalMetadata: metadata,
  });
  const { asset: again } = await run('editAssetMetadata', {
    id,
    version: 2,
    ...{ metadata: { city: null } },
  });
  expect(again.metadata).toMatchObject({ keywords: ['統戰', 'new'], city: '香港' });
  const { data } = await graph.ask('{ mediaAssets(text: "统战") { nodes { id } } }');
  expect(data.mediaAssets.nodes).toEqual([{ id }]);
});

test.each<[string, object, string[]]>([
  ['a blank credit', { creditLine: '  ' }, ['creditLine']],
  ['a credit that is too long', { creditLine: 'x'.repeat(201) }, ['creditLine']],
  ['a title in no language', { title: {} }, ['title']],
  ['a blank title', { title: { en: ' ', zhHans: null } }, ['title']],
  ['a title with a control character', { title: { en: 'a\u0000b' } }, ['title', 'en']],
  ['half a character', { altText: { zhHant: '簽\ud842' } }, ['altText', 'zhHant']],
  ['a creator that is no id', { creatorId: 'somebody' }, ['creatorId']],
  ['a time to come', { takenAt: '2999-01-01T00:00:00Z' }, ['takenAt']],
  ['a time before photography', { takenAt: '1500-01-01T00:00:00Z' }, ['takenAt']],
  ['too many keywords', { metadata: { keywords: Array(101).fill('k') } }, ['metadata', 'keywords']],
  ['a blank keyword', { metadata: { keywords: ['a', ''] } }, ['metadata', 'keywords', '1']],
  [
    'a source type of no vocabulary',
    { metadata: { digitalSourceType: 'javascript:alert(1)' } },
    ['metadata', 'digitalSourceType'],
  ],
])('%s is refused, naming the field, and changes nothing', async (_, changes, field) => {
  const id = await addAsset(graph);
  const before = await rowOf(id);
  const { asset, userErrors } = await run('editAssetMetadata', { id, ...changes });
  expect({ asset, userErrors }).toMatchObject({
    asset: null,
    userErrors: [{ code: 'INVALID_INPUT', field: ['input', ...field] }],
  });
  expect(await rowOf(id)).toEqual(before);
});

test.each([
  [-0.1, 0.5],
  [1.1, 0.5],
  [0.5, 7],
])('no focal point is at %d, %d', async (x, y) => {
  expect(await codeOf('setFocalPoint', { id: await addAsset(graph), ...{ x, y } })).toBe('INVALID_INPUT');
});

test('an asset is linked to an event, and unlinked', async () => {
  const id = await addAsset(graph);
  const eventId = randomUUID();
  const { asset } = await run('linkAssetToEvent', { id, ...{ eventId } });
  expect(asset.event).toEqual({ id: eventId });
  expect((await run('linkAssetToEvent', { id, version: 2, ...{ eventId: null } })).asset.event).toBeNull();
  expect(await codeOf('linkAssetToEvent', { id, version: 3, ...{ eventId: 'e3' } })).toBe('INVALID_INPUT');
});

test('nothing is released without credit and alternative text, and what is released keeps them', async () => {
  const id = await addAsset(graph, { status: 'DRAFT', creditLine: null, altText: null });
  const { userErrors } = await run('releaseAsset', { id });
  expect(userErrors).toMatchObject([
    { code: 'RIGHTS_BLOCKED', message: expect.stringMatching(/missing_credit.*missing_description/) },
  ]);
  await run('editAssetMetadata', { id, ...{ creditLine: 'Somebody' } });
  expect((await run('releaseAsset', { id, version: 2 })).userErrors[0].message).not.toMatch('missing_credit');
  await run('editAssetMetadata', { id, version: 2, ...{ altText: { en: 'Something' } } });
  expect((await run('releaseAsset', { id, version: 3 })).asset.status).toBe('RELEASED');
  expect(await codeOf('editAssetMetadata', { id, version: 4, ...{ altText: null } })).toBe('RIGHTS_BLOCKED');
  expect(await codeOf('releaseAsset', { id, version: 4 })).toBe('ILLEGAL_TRANSITION');
  expect((await run('withdrawAsset', { id, version: 4 })).asset.status).toBe('WITHDRAWN');
  expect(await codeOf('withdrawAsset', { id, version: 5 })).toBe('ILLEGAL_TRANSITION');
  expect(await codeOf('releaseAsset', { id, version: 5 })).toBe('done');
});

const mutations: [string, object][] = [
  ['editAssetMetadata', { creditLine: 'Mine' }],
  ['setFocalPoint', { x: 0, y: 0 }],
  ['linkAssetToEvent', { eventId: null }],
  ['withdrawAsset', {}],
  ['releaseAsset', {}],
];
test.each(mutations)(
  '%s is for the desks and the owner’s staff; others are told, or told nothing',
  async (mutation, input) => {
    const status = mutation === 'releaseAsset' ? 'WITHDRAWN' : 'RELEASED';
    const id = await addAsset(graph, { owner: 'printing', status });
    const hidden = await addAsset(graph, { owner: 'printing', status: 'DRAFT' });
    const mayRelease = mutation === 'releaseAsset' ? 'FORBIDDEN' : 'done';
    const notSeen = mutation === 'releaseAsset' ? 'FORBIDDEN' : 'NOT_FOUND';
    for (const as of [viewers.anonymous, viewers.distribution, viewers.eventManager]) {
      expect(await codeOf(mutation, { id, ...input }, as)).toBe('FORBIDDEN');
      expect(await codeOf(mutation, { id: hidden, ...input }, as)).toBe(notSeen);
    }
    expect(await codeOf(mutation, { id, ...input }, viewers.headquarters)).toBe('FORBIDDEN');
    expect(await rowOf(id)).toMatchObject({ version: 1, status });
    expect(await codeOf(mutation, { id, ...input }, viewers.printing)).toBe(mayRelease);
    const version = mayRelease === 'done' ? 2 : 1;
    const next = mutation === 'withdrawAsset' ? 'ILLEGAL_TRANSITION' : 'done';
    expect(await codeOf(mutation, { id, version, ...input }, viewers.editor)).toBe(next);
  },
);

test('two who saw the same version: one is told; a repeated key has one effect', async () => {
  const id = await addAsset(graph);
  const codes = await Promise.all(
    ['One', 'Two', 'Three'].map((creditLine) => codeOf('editAssetMetadata', { id, ...{ creditLine } })),
  );
  expect(codes.sort()).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT', 'done']);
  const input = { id, version: 2, idempotencyKey: randomUUID(), x: 0.25, y: 0.75 };
  const answers = await Promise.all([1, 2, 3].map(() => run('setFocalPoint', input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await rowOf(id)).toMatchObject({ version: 3, focal_x: 0.25 });
});

test('the original never changes, whoever tries', async () => {
  const { id } = await graph.uploaded(await jpeg());
  for (const change of [
    "sha256 = repeat('0', 64)",
    'original_metadata = \'{}\'::jsonb || \'{"city": "x"}\'',
    'width = 1',
    "stored_as = 'originals/00.jpg'",
    "uploaded_by = 'x'",
  ])
    await expect(graph.sql(`UPDATE media_assets SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
      'the original of an asset never changes',
    );
  await expect(graph.sql(`UPDATE media_assets SET status = 'RELEASED' WHERE id = $1`, [id])).rejects.toThrow(
    'media_assets_releasable',
  );
});

test('staff of an organisation that has nothing see nothing more than a reader', async () => {
  await addAsset(graph, { owner: 'printing', status: 'DRAFT' });
  const count = async (as: Viewer) =>
    (await graph.ask('{ mediaAssets { totalCount } }', { as })).data.mediaAssets.totalCount;
  expect(await count(staffOf(randomUUID()))).toBe(await count(viewers.anonymous));
});
