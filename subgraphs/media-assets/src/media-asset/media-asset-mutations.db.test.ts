import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { jpeg } from '../testing/pictures.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

const act = (mutation: string, input: object, as = viewers.pictureDesk, select?: string) =>
  graph.mutate(mutation, { version: 1, ...input }, as, select);
const rowOf = async (id: string) => (await graph.sql('SELECT * FROM media_assets WHERE id = $1', [id]))[0];

test.each([
  [-0.1, 0.5, 'x'],
  [1.1, 0.5, 'x'],
  [0.5, 7, 'y'],
])('setMediaAssetFocalPoint knows no point at %d, %d', async (x, y, side) => {
  const id = await addAsset(graph);
  expect(await act('setMediaAssetFocalPoint', { id, x, y })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', side],
  });
});

test('linkMediaAssetToEvent links an asset to an event, and unlinks it', async () => {
  const id = await addAsset(graph);
  const eventId = randomUUID();
  const link = (input: object) =>
    act('linkMediaAssetToEvent', { id, ...input }, viewers.pictureDesk, 'asset { event { id } }');
  expect((await link({ eventId })).thing.event).toEqual({ id: eventId });
  expect((await link({ version: 2, eventId: null })).thing.event).toBeNull();
  for (const none of ['e3', '\u200b', '\u3164', '\u200e', '\u0000', '\uffff'])
    expect(await link({ version: 3, eventId: none })).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'eventId'],
    });
});

const mutations: [string, object][] = [
  ['editMediaAssetMetadata', { creditLine: 'Mine' }],
  ['setMediaAssetFocalPoint', { x: 0, y: 0 }],
  ['linkMediaAssetToEvent', { eventId: null }],
  ['withdrawMediaAsset', {}],
  ['releaseMediaAsset', {}],
];

test.each(mutations)(
  '%s is for the desks and the owner’s staff; others are told, or told nothing',
  async (mutation, input) => {
    const isRelease = mutation === 'releaseMediaAsset';
    const status = isRelease ? 'WITHDRAWN' : 'RELEASED';
    const id = await addAsset(graph, { owner: 'printing', status });
    const hidden = await addAsset(graph, { owner: 'printing', status: 'DRAFT' });
    const codeOf = async (...call: Parameters<typeof act>) => (await act(...call)).code;
    for (const as of [viewers.anonymous, viewers.distribution, viewers.eventManager]) {
      expect(await codeOf(mutation, { id, ...input }, as)).toBe('FORBIDDEN');
      expect(await codeOf(mutation, { id: hidden, ...input }, as)).toBe(
        isRelease ? 'FORBIDDEN' : 'NOT_FOUND',
      );
    }
    for (const roles of [['headquarters'], ['headquarters', 'staff']])
      expect(await codeOf(mutation, { id, ...input }, { ...viewers.printing, roles })).toBe('FORBIDDEN');
    expect(await rowOf(id)).toMatchObject({ version: 1, status });
    expect(await codeOf(mutation, { id, ...input }, viewers.printing)).toBe(isRelease ? 'FORBIDDEN' : null);
    const version = isRelease ? 1 : 2;
    const next = mutation === 'withdrawMediaAsset' ? 'ILLEGAL_TRANSITION' : null;
    expect(await codeOf(mutation, { id, version, ...input }, viewers.editor)).toBe(next);
  },
);

test.each(mutations)('%s of what is not there', async (mutation, input) => {
  for (const id of [randomUUID(), 'no id', '\u200b', '\u0000', '\uffff'])
    expect(await act(mutation, { id, ...input })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'id'],
    });
});

test('a repeated key has one effect', async () => {
  const id = await addAsset(graph);
  const input = { id, idempotencyKey: randomUUID(), x: 0.25, y: 0.75 };
  const answers = await Promise.all([1, 2, 3].map(() => act('setMediaAssetFocalPoint', input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]!.code).toBeNull();
  expect(await rowOf(id)).toMatchObject({ version: 2, focal_x: 0.25 });
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
