import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { agencyOf } from '../testing/agency-of.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { act, done, other, owned, offer, quote, accept } = await agencyOf(graph);
const { pictureDesk, headquarters } = viewers;
const [later, muchLater] = ['2990-01-01', '2995-12-31'];
const reason = { reason: '客戶改稿' };

test('a licence is quoted, accepted, revoked and reinstated; the books tell each step', async () => {
  const id = await owned('王示例');
  const quoted = await quote([id]);
  expect(quoted).toMatchObject({ status: 'QUOTED', version: 1, quotedBy: 'picture-agency-staff' });
  const { thing: accepted } = await accept(quoted);
  expect(accepted).toMatchObject({ status: 'ACTIVE', acceptedBy: 'picture-agency-staff' });
  expect((await accept(accepted)).code).toBe('ILLEGAL_TRANSITION');
  const revoked = await done('revokePictureLicence', {
    id: quoted.id,
    version: 2,
    ...reason,
    isRefunded: true,
  });
  expect(revoked).toMatchObject({ status: 'REVOKED', isRefunded: true, statusReason: '客戶改稿' });
  expect((await act('withdrawPictureQuote', { id: quoted.id, version: 3, ...reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const again = await done('reinstatePictureLicence', { id: quoted.id, version: 3, ...reason });
  expect(again).toMatchObject({ status: 'ACTIVE', isRefunded: false });
  const { data } = await graph.ask(
    `{ pictureSales(assetId: "${id}") { aggregate { count fee { amountMinor } } nodes { fee { amountMinor } creatorName } } }`,
    { as: headquarters },
  );
  expect(data.pictureSales.aggregate).toEqual({ count: 3, fee: { amountMinor: '50000' } });
  expect(data.pictureSales.nodes.map(({ creatorName }: { creatorName: string }) => creatorName)).toEqual(
    Array(3).fill('王示例'),
  );
});

test('an offer that is not taken lapses by its day, and can be withdrawn', async () => {
  const quoted = await quote([await owned()]);
  await graph.sql('ALTER TABLE picture_licences DISABLE TRIGGER USER');
  await graph.sql(`UPDATE picture_licences SET offered_until = '2020-01-01' WHERE id = $1`, [quoted.id]);
  await graph.sql('ALTER TABLE picture_licences ENABLE TRIGGER USER');
  expect((await accept(quoted)).code).toBe('ILLEGAL_TRANSITION');
  expect((await done('withdrawPictureQuote', { id: quoted.id, version: 1, ...reason })).status).toBe(
    'WITHDRAWN',
  );
});

const exclusive = { isExclusive: true };
test.each<[string, object, object, boolean]>([
  ['two that are open', {}, {}, true],
  ['an open one after an exclusive', exclusive, {}, false],
  ['an exclusive after an open one', {}, exclusive, false],
  ['elsewhere', { ...exclusive, territories: ['HK'] }, { territories: ['MO', 'CN'] }, true],
  ['partly there', { ...exclusive, territories: ['HK', 'CN'] }, { territories: ['CN'] }, false],
  ['everywhere', { ...exclusive, territories: ['HK'] }, {}, false],
  ['afterwards', { ...exclusive, endsOn: '2989-12-31' }, { startsOn: later, endsOn: muchLater }, true],
  ['on the last day', { ...exclusive, endsOn: later }, { startsOn: later, endsOn: muchLater }, false],
])('of one picture: %s', async (_, first, second, isFree) => {
  const id = await owned();
  const offers = [await quote([id], first), await quote([id], { ...second, clientId: other.id })];
  expect((await accept(offers[0])).code).toBeNull();
  expect((await accept(offers[1])).code).toBe(isFree ? null : 'CONFLICT_OVERLAP');
});

test('of many exclusive offers one is accepted, whoever comes at once; a revoked one stands in nobody’s way', async () => {
  const ids = [await owned(), await owned()];
  const offers = await Promise.all([1, 2, 3, 4].map(() => quote(ids, exclusive)));
  const outcomes = await Promise.all(offers.map(accept));
  expect(outcomes.map(codeOf).sort()).toEqual([...Array(3).fill('CONFLICT_OVERLAP'), 'done']);
  const winner = outcomes.find(({ code }) => code === null)!.thing;
  const next = offers.find(({ id }) => id !== winner.id)!;
  await done('revokePictureLicence', { id: winner.id, version: 2, ...reason, isRefunded: false });
  expect((await accept(next)).code).toBeNull();
  const back = { id: winner.id, version: 3, ...reason };
  expect((await act('reinstatePictureLicence', back)).code).toBe('CONFLICT_OVERLAP');
});

test.each<[string, object, string, string[]]>([
  ['of nothing', { pictures: [] }, 'INVALID_INPUT', ['pictures']],
  ['that ends before it begins', { startsOn: muchLater }, 'INVALID_INPUT', ['endsOn']],
  ['that is over', { startsOn: '2020-01-01', endsOn: '2020-12-31' }, 'INVALID_INPUT', ['endsOn']],
  ['offered until yesterday', { offeredUntil: '2020-01-01' }, 'INVALID_INPUT', ['offeredUntil']],
  ['in no country', { territories: ['Hong Kong'] }, 'INVALID_INPUT', ['territories', '0']],
  ['without terms', { terms: '\u200b' }, 'INVALID_INPUT', ['terms']],
  ['without credit', { creditLine: ' ' }, 'INVALID_INPUT', ['creditLine']],
  ['of a bad number', { number: 'pl 1' }, 'INVALID_INPUT', ['number']],
  ['to nobody', { clientId: randomUUID() }, 'NOT_FOUND', ['clientId']],
])('no licence is %s', async (_, more, code, field) => {
  const wrong = await act('quotePictureLicence', offer([await owned()], more));
  expect(wrong).toMatchObject({ code, field: ['input', ...field] });
});

test('what may not be handed on is not licensed: another’s, unreleased, denied, unpaid, without rights', async () => {
  const [denied, draft, foreign, nobodys] = await Promise.all([
    owned(),
    addAsset(graph, { status: 'DRAFT' }),
    addAsset(graph, { owner: 'printing' }),
    addAsset(graph),
  ]);
  const quoted = await quote([denied]);
  await graph.mutated('addMediaLease', { assetId: denied, access: 'DENY_SYNDICATION' }, pictureDesk);
  expect((await accept(quoted)).code).toBe('RIGHTS_BLOCKED');
  for (const id of [denied, draft, nobodys])
    expect(await act('quotePictureLicence', offer([id]))).toMatchObject({
      ...{ code: 'RIGHTS_BLOCKED', field: ['input', 'pictures', '0', 'assetId'] },
    });
  for (const id of [foreign, randomUUID()])
    expect((await act('quotePictureLicence', offer([id]))).code).toBe('NOT_FOUND');
  expect((await act('quotePictureLicence', offer([denied, denied]))).code).toBe('INVALID_INPUT');
  const negative = offer([], { pictures: [{ assetId: denied, feeMinor: '-1' }] });
  expect((await act('quotePictureLicence', negative)).field).toEqual(['input', 'pictures', '0', 'feeMinor']);
});

test('a number is an organisation’s once; a retired client is quoted nothing', async () => {
  const id = await owned();
  await quote([id], { number: 'TWICE-1' });
  expect((await act('quotePictureLicence', offer([id], { number: 'TWICE-1' }))).code).toBe('DUPLICATE');
  expect((await act('registerPictureClient', { name: '灣區媒體示例' })).code).toBe('DUPLICATE');
  const retired = await done('amendPictureClient', {
    id: other.id,
    version: 1,
    reason: '客戶停業',
    isRetired: true,
  });
  expect(retired.retiredAt).not.toBeNull();
  expect((await act('quotePictureLicence', offer([id], { clientId: other.id }))).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  await done('amendPictureClient', { id: other.id, version: 2, reason: '客戶復業', isRetired: false });
  expect((await act('quotePictureLicence', offer([id], { clientId: other.id }))).code).toBeNull();
});
