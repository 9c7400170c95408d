import { expect, test } from '@jest/globals';
import { viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

test('nothing is released without credit and alternative text, and what is released keeps them', async () => {
  const id = await addAsset(graph, { status: 'DRAFT', creditLine: null, altText: null });
  let version = 1;
  const act = async (mutation: string, input: object = {}) => {
    const outcome = await graph.mutate(mutation, { id, version, ...input }, viewers.pictureDesk);
    version = outcome.thing?.version ?? version;
    return outcome;
  };
  expect(await act('withdrawMediaAsset')).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    field: ['input', 'id'],
  });
  expect(await act('releaseMediaAsset')).toMatchObject({
    code: 'RIGHTS_BLOCKED',
    message: expect.stringMatching(/missing_credit.*missing_description/),
  });
  await act('editMediaAssetMetadata', { creditLine: 'Somebody' });
  expect((await act('releaseMediaAsset')).message).not.toMatch('missing_credit');
  await act('editMediaAssetMetadata', { altText: { en: 'Something' } });
  expect((await act('releaseMediaAsset')).thing.status).toBe('RELEASED');
  expect((await act('editMediaAssetMetadata', { altText: null })).code).toBe('RIGHTS_BLOCKED');
  expect((await act('releaseMediaAsset')).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('withdrawMediaAsset')).thing.status).toBe('WITHDRAWN');
  expect((await act('withdrawMediaAsset')).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('releaseMediaAsset')).thing.status).toBe('RELEASED');
  await expect(graph.sql('UPDATE media_assets SET credit_line = NULL WHERE id = $1', [id])).rejects.toThrow(
    'media_assets_releasable',
  );
});
