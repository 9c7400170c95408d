import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import {
  type ExchangeStatement,
  madeUpExchangeKey,
  seedId,
  todayInShanghai,
  writeExchangeStatement,
} from '@media-graph/subgraph';
import { inHours, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const owner = seedId('Organisation', 'dongjiang-pictures');
const [taker, agreementId] = [randomUUID(), randomUUID()];
const run = (mutation: string, input: object, select?: string) =>
  graph.mutate(mutation, input, viewers.pictureDesk, select);

/** What the register of organisations signs of an agreement that is in force, unless for another time or party. */
const proof = (changes: Partial<ExchangeStatement> = {}, key = madeUpExchangeKey) =>
  writeExchangeStatement(key, {
    ...{ agreementId, giverId: owner, takerId: taker, sectionSlugs: [], tagSlugs: [], territories: ['HK'] },
    ...{ licence: 'Online, 30 days', creditLine: 'Agency', madeAt: new Date().toISOString() },
    until: inHours(1),
    ...changes,
  });
const picture = async (category: string) => {
  const id = await addAsset(graph);
  await run('setMediaAssetRights', { id, version: 1, category });
  return id;
};
const give = (assetId: string, more: object = {}) =>
  run(
    'recordMediaUsage',
    {
      ...{ assetId, platform: 'SYNDICATION', articleId: randomUUID(), agreement: proof() },
      ...{ place: 'GBA alliance', usedOn: todayInShanghai(), ...more },
    },
    'usage { id agreement { id } taker { id } }',
  );

test('a picture goes with a story by an agreement of its owner, and the use says by which and to whom', async () => {
  const id = await picture('STAFF_PHOTOGRAPHER');
  expect((await give(id, { agreement: null })).code).toBe('RIGHTS_BLOCKED');
  const { code, thing } = await give(id);
  expect([code, thing.agreement, thing.taker]).toEqual([null, { id: agreementId }, { id: taker }]);
  // By a lease nothing needs to be agreed.
  await run('addMediaLease', { assetId: id, access: 'ALLOW_SYNDICATION' });
  expect((await give(id, { agreement: null, articleId: null })).thing).toMatchObject({ agreement: null });
});

test('what is not the owner’s to give, or is denied, is not given by any agreement', async () => {
  for (const category of ['AGENCY', 'READER'])
    expect((await give(await picture(category))).code).toBe('RIGHTS_BLOCKED');
  const id = await picture('STAFF_PHOTOGRAPHER');
  await run('addMediaLease', { assetId: id, access: 'DENY_SYNDICATION' });
  expect((await give(id)).code).toBe('RIGHTS_BLOCKED');
});

test('nothing but the owner’s agreement that is in force is taken, and for a story alone', async () => {
  const id = await picture('STAFF_PHOTOGRAPHER');
  const ended = { until: new Date(Date.now() - 1000).toISOString() };
  for (const more of [
    { agreement: proof({ giverId: randomUUID() }) },
    { agreement: proof(ended) },
    { agreement: proof({}, 'another key'.padEnd(40, '.')) },
    { agreement: '' },
    { articleId: null },
    { platform: 'DIGITAL' },
  ])
    expect(await give(id, more)).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', 'agreement'] },
    });
  const { thing } = await give(id);
  for (const wrong of ['taker_id = NULL', "platform = 'DIGITAL'", 'article_id = NULL'])
    await expect(
      graph.sql(`UPDATE media_usages SET ${wrong} WHERE id = $1`, [thing.id]),
    ).rejects.toMatchObject({ constraint: 'media_usages_by_agreement' });
});
