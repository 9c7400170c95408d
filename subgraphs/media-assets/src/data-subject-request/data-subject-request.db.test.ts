import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { refusalOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { agencyOf } from '../testing/agency-of.ts';
import { deskOf } from '../testing/desk-of.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { change, released } = deskOf(graph);
const { agency, act, done, offer, accept } = await agencyOf(graph);
const { pictureDesk, privacyOfficer: keeper, headquarters, anonymous } = viewers;
const name = '何示例';

type Found = { id: string; keptBecause: string | null; keptUntil: string | null };
const dataOf = async (soughtName: string | null, id: string = randomUUID(), as = keeper) => {
  const fields = `pictureData { records { id thing keptBecause keptUntil values { field value } }
    reads { subject field } erasures { recordId erasedAt } }`;
  const { entities, errors } = await graph.entities('DataSubjectRequest', [{ id, soughtName }], fields, as);
  return errors?.[0]?.extensions?.code ?? entities[0].pictureData;
};
const recordOf = async (id: string): Promise<Found | undefined> =>
  (await dataOf(name)).records.find((one: Found) => one.id === id);
const order = (requestId: string, recordIds: string[], as = keeper) =>
  graph.mutate('orderPictureErasure', { requestId, recordIds }, as, 'request { id }');
const shown = (personShownInTheImage = [name]) => addAsset(graph, { metadata: { personShownInTheImage } });

test('who is shown, by the file or by an edit, and who is a client, is found by name; what was read is logged', async () => {
  const [byFile, other] = [await shown(['李示例', name]), await shown(['何示例子'])];
  const edited = await addAsset(graph, { status: 'DRAFT' });
  const edit = { id: edited, version: 1, metadata: { personShownInTheImage: [name] } };
  await graph.mutated('editMediaAssetMetadata', edit, pictureDesk);
  const made = await addAsset(graph, { metadata: { personShownInTheImage: ['李示例'] } });
  const maker = await addAsset(graph);
  for (const [id, version] of [
    [made, 1],
    [maker, 1],
  ] as const)
    await graph.mutated('editMediaAssetMetadata', { id, version, creatorName: name }, pictureDesk);
  const client = await done('registerPictureClient', { name });
  const { records } = await dataOf(name);
  expect(records.map(({ id }: Found) => id).sort()).toEqual([byFile, edited, made, maker, client.id].sort());
  expect(records).toContainEqual({
    ...{
      id: maker,
      thing: 'MediaAsset',
      keptUntil: null,
      keptBecause: 'Whoever made a picture is named with it',
    },
    values: [{ field: 'creatorName', value: name }],
  });
  expect(records).toContainEqual({
    ...{ id: client.id, thing: 'PictureClient', keptBecause: null, keptUntil: null },
    values: [{ field: 'clientName', value: name }],
  });
  expect((await dataOf(name)).reads).toContainEqual({ subject: 'privacy-officer', field: 'personShown' });
  expect(await recordOf(other)).toBeUndefined();
  for (const nothing of [null, '', '\u200b', '何']) expect((await dataOf(nothing)).records).toEqual([]);
});

test('nobody else reads it, its log or orders, and the keeper sees no more pictures than a reader', async () => {
  const id = await addAsset(graph, { status: 'DRAFT' });
  for (const as of [pictureDesk, agency, headquarters, anonymous]) {
    expect(await dataOf(name, randomUUID(), as)).toBe(refusalOf(as));
    const { errors } = await graph.ask('{ pictureDataReads { totalCount } }', { as });
    expect(errors?.[0]?.extensions?.code).toBe(refusalOf(as));
    expect((await order(randomUUID(), [id], as)).code).toBe('FORBIDDEN');
  }
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${id}") { id } mediaAssets(status: DRAFT) { totalCount } pictureDataReads(subject: "privacy-officer") { totalCount } }`,
    { as: keeper },
  );
  expect([data.mediaAsset, data.mediaAssets.totalCount]).toEqual([null, 0]);
  expect(data.pictureDataReads.totalCount).toBeGreaterThan(0);
});

test('a picture is erased with its file and its earlier one, once, and one in use when it is no longer', async () => {
  const [file, used] = [await released(), await shown()];
  const rights = { id: used, version: 1, category: 'STAFF_PHOTOGRAPHER' };
  await graph.mutated('setMediaAssetRights', rights, pictureDesk);
  const edited = await change('editMediaAssetMetadata', file, {
    metadata: { personShownInTheImage: [name] },
  });
  const usage = await graph.mutated(
    'recordMediaUsage',
    { assetId: used, platform: 'DIGITAL', place: '示例網', usedOn: todayInShanghai() },
    pictureDesk,
  );
  expect((await recordOf(used))?.keptBecause).toBe('In use in what was published');
  const request = randomUUID();
  expect((await order(request, [randomUUID()])).code).toBe('NOT_FOUND');
  expect((await order(request, ['x'])).code).toBe('INVALID_INPUT');
  const both = await Promise.all([order(request, [edited.id, used]), order(request, [edited.id, used])]);
  expect(both.map(({ code }) => code)).toEqual([null, null]);
  const erased = async (): Promise<string[]> =>
    (await dataOf(null, request)).erasures
      .filter(({ erasedAt }: { erasedAt: string | null }) => erasedAt)
      .map(({ recordId }: { recordId: string }) => recordId);
  expect(await erased()).toEqual([edited.id]);
  expect((await graph.ask(`{ mediaAsset(id: "${edited.id}") { id } }`)).data.mediaAsset).toBeNull();
  await graph.mutated('removeMediaUsage', { id: usage.id, version: 1, reason: 'Taken off' }, pictureDesk);
  await graph.runJobs();
  expect((await erased()).sort()).toEqual([edited.id, used].sort());
  expect(await recordOf(used)).toBeUndefined();
});

test('what is licensed or on offer is kept for so long; of a client only its name goes, and not into the log', async () => {
  const [picture, client] = [await shown(), await done('registerPictureClient', { name: '趙示例' })];
  await graph.mutated(
    'setMediaAssetRights',
    { id: picture, version: 1, category: 'STAFF_PHOTOGRAPHER' },
    pictureDesk,
  );
  const today = todayInShanghai();
  const quote = await done(
    'quotePictureLicence',
    offer([picture], { clientId: client.id, endsOn: '2990-01-01' }),
  );
  expect(await recordOf(picture)).toMatchObject({ keptBecause: 'Licensed, or on offer', keptUntil: today });
  await accept(quote);
  expect(await recordOf(picture)).toMatchObject({ keptUntil: '2990-01-01' });
  const request = randomUUID();
  await order(request, [picture, client.id]);
  expect((await dataOf('趙示例', request)).erasures).toEqual([
    expect.objectContaining({ erasedAt: null }),
    expect.objectContaining({ erasedAt: null }),
  ]);
  const revoked = {
    id: quote.id,
    version: quote.version + 1,
    reason: 'Withdrawn by the agency',
    isRefunded: false,
  };
  expect((await act('revokePictureLicence', revoked)).code).toBeNull();
  await graph.runJobs();
  expect((await dataOf('趙示例', request)).records).toEqual([]);
  const { data } = await graph.ask('{ pictureClients(isRetired: true) { nodes { name } } }', { as: agency });
  expect(data.pictureClients.nodes).toContainEqual({ name: `Erased ${client.id}` });
  const logged = await graph.sql('SELECT FROM audit_log WHERE row_to_json(audit_log)::text LIKE $1', [
    '%趙示例%',
  ]);
  expect(logged).toEqual([]);
});
