import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId, todayInShanghai } from '@media-graph/subgraph';
import { refusalOf, viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { deskOf } from '../testing/desk-of.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { released } = deskOf(graph);
const { pictureDesk, anonymous, editor, printing, headquarters } = viewers;
const agency: Viewer = { ...pictureDesk, subject: 'picture-agency-staff', roles: ['staff'] };
const alliance = seedId('Organisation', 'gba-media-alliance');
const buyer: Viewer = {
  ...pictureDesk,
  subject: 'picture-client',
  organisation: alliance,
  roles: ['picture-client'],
};
const today = todayInShanghai();
const [later, muchLater] = ['2990-01-01', '2995-12-31'];

const act = (mutation: string, input: object, as: Viewer = agency) => graph.mutate(mutation, input, as);
const done = (mutation: string, input: object) => graph.mutated(mutation, input, agency);
const client = await done('registerPictureClient', { name: '灣區媒體示例', registeredId: alliance });
const other = await done('registerPictureClient', { name: '另一客戶示例' });

const owned = async (creatorName = '林示例') => {
  const id = await addAsset(graph, { creditLine: '東江圖片社' });
  await graph.mutated('setMediaAssetRights', { id, version: 1, category: 'STAFF_PHOTOGRAPHER' }, pictureDesk);
  await graph.mutated('editMediaAssetMetadata', { id, version: 2, creatorName }, pictureDesk);
  return id;
};
let numbers = 0;
const offer = (pictures: readonly string[], more: object = {}) => ({
  clientId: client.id,
  number: `PL-${++numbers}`,
  pictures: pictures.map((assetId) => ({ assetId, feeMinor: '50000' })),
  terms: '報紙內頁一次，發行 10 萬份以內',
  startsOn: today,
  endsOn: later,
  offeredUntil: today,
  creditLine: '東江圖片社／林示例',
  ...more,
});
const quote = (pictures: readonly string[], more: object = {}) =>
  done('quotePictureLicence', offer(pictures, more));
const accept = ({ id, version }: { id: string; version: number }) =>
  act('acceptPictureLicence', { id, version });
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
  expect(outcomes.map(({ code }) => code ?? 'done').sort()).toEqual([
    ...Array(3).fill('CONFLICT_OVERLAP'),
    'done',
  ]);
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

const licensed = (id: string, as?: Viewer) => graph.get(`/assets/${id}/licensed`, as && { as });

test('a client fetches a picture while its licence holds, and each time is written down', async () => {
  const asset = await released();
  await graph.mutated(
    'setMediaAssetRights',
    { id: asset.id, version: asset.version, category: 'HANDOUT' },
    pictureDesk,
  );
  const { id } = asset;
  expect((await licensed(id, buyer)).status).toBe(404);
  const quoted = await quote([id]);
  expect((await licensed(id, buyer)).status).toBe(404);
  await accept(quoted);
  const file = await licensed(id, buyer);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect((await graph.get(`/assets/${id}/original`, { as: buyer })).status).toBe(404);
  for (const as of [undefined, editor, { ...buyer, organisation: randomUUID() }, { ...buyer, roles: [] }])
    expect((await licensed(id, as)).status).toBe(404);

  const lease = await graph.mutated('addMediaLease', { assetId: id, access: 'DENY_USE' }, pictureDesk);
  expect((await licensed(id, buyer)).status).toBe(404);
  await graph.mutated('endMediaLease', { id: lease.id, version: 1, reason: '誤登' }, pictureDesk);
  expect((await licensed(id, buyer)).status).toBe(200);
  await done('revokePictureLicence', { id: quoted.id, version: 2, ...reason, isRefunded: false });
  expect((await licensed(id, buyer)).status).toBe(404);

  expect((await graph.get(`/assets/${id}/original`, { as: agency })).status).toBe(200);
  const ask = (as: Viewer) =>
    graph.ask(
      `{ mediaAsset(id: "${id}") { ... on ImageAsset { downloads { totalCount nodes { downloadedBy licence { number } } } } } }`,
      { as },
    );
  const byClient = { downloadedBy: 'picture-client', licence: { number: quoted.number } };
  expect((await ask(agency)).data.mediaAsset.downloads).toEqual({
    ...{
      totalCount: 3,
      nodes: [{ downloadedBy: 'picture-agency-staff', licence: null }, byClient, byClient],
    },
  });
  for (const as of [buyer, anonymous])
    expect((await ask(as)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the database alone lets nobody fetch without a licence', async () => {
  const id = await owned();
  const quoted = await quote([id]);
  const insert = async () => {
    await graph.sql(`BEGIN; SELECT set_config('role', 'media_assets_reader', true),
      set_config('app.subject', 'x', true), set_config('app.organisation', '${alliance}', true)`);
    const outcome = await graph
      .sql('INSERT INTO media_downloads (id, asset_id, licence_id) VALUES ($1, $2, $3)', [
        randomUUID(),
        id,
        quoted.id,
      ])
      .then(
        () => 'done',
        () => 'refused',
      );
    await graph.sql('ROLLBACK');
    return outcome;
  };
  expect(await insert()).toBe('refused');
  await accept(quoted);
  expect(await insert()).toBe('done');
});

test('licences and sales are seen by who sells, who buys and headquarters alone', async () => {
  const id = await owned();
  const quoted = await quote([id]);
  const seen = async (as: Viewer) => {
    const { data, errors } = await graph.ask(
      `{ pictureLicence(id: "${quoted.id}") { pictures { asset { id } fee { amountMinor } } client { name } }
        pictureLicences(assetId: "${id}", status: QUOTED) { totalCount } }`,
      { as },
    );
    return errors
      ? errors[0]!.extensions?.code
      : [data.pictureLicence?.client?.name ?? null, data.pictureLicences.totalCount];
  };
  for (const as of [agency, pictureDesk, headquarters, buyer])
    expect(await seen(as)).toEqual(['灣區媒體示例', 1]);
  for (const as of [printing, { ...buyer, organisation: randomUUID() }])
    expect(await seen(as)).toEqual([null, 0]);
  for (const as of [anonymous, editor, viewers.finance, { ...editor, organisation: agency.organisation }])
    expect(await seen(as)).toBe(refusalOf(as));
  for (const query of [
    'pictureClients { totalCount }',
    'pictureSales { totalCount }',
    'pictureIncome(by: MONTH) { count }',
  ])
    for (const as of [anonymous, editor, buyer])
      expect((await graph.ask(`{ ${query} }`, { as })).errors?.[0]?.extensions?.code).toBe(refusalOf(as));
  for (const as of [anonymous, editor, buyer, headquarters, printing])
    expect((await act('acceptPictureLicence', { id: quoted.id, version: 1 }, as)).code).toBe(
      as === printing ? 'NOT_FOUND' : 'FORBIDDEN',
    );
});

test('income is added up by picture, by photographer and by month', async () => {
  const [one, two] = [await owned('趙示例'), await owned('錢示例')];
  const before = await graph.ask('{ pictureSales { aggregate { fee { amountMinor } } } }', { as: agency });
  await accept(await quote([one, two]));
  await accept(await quote([one]));
  const income = async (by: string) => {
    const { data } = await graph.ask(
      `{ pictureIncome(by: ${by}) { asset { id } creatorName month count fee { amountMinor } } }`,
      { as: agency },
    );
    return data.pictureIncome;
  };
  const fee = (amountMinor: string) => ({ fee: { amountMinor } });
  expect(await income('PICTURE')).toContainEqual({
    asset: { id: one },
    creatorName: null,
    month: null,
    count: 2,
    ...fee('100000'),
  });
  expect(await income('PHOTOGRAPHER')).toContainEqual({
    asset: null,
    creatorName: '錢示例',
    month: null,
    count: 1,
    ...fee('50000'),
  });
  const total = BigInt(before.data.pictureSales.aggregate.fee.amountMinor) + 150_000n;
  expect(await income('MONTH')).toEqual([
    expect.objectContaining({ month: today.slice(0, 7), ...fee(String(total)) }),
  ]);
});
