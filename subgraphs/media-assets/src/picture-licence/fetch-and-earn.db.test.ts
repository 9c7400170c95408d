import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { refusalOf, viewers } from '@media-graph/testing';
import { agencyOf } from '../testing/agency-of.ts';
import { deskOf } from '../testing/desk-of.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();
const { released } = deskOf(graph);
const { agency, alliance, buyer, today, act, done, owned, quote, accept } = await agencyOf(graph);
const { pictureDesk, anonymous, editor, printing, headquarters } = viewers;
const reason = { reason: '客戶改稿' };

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
    expect((await ask(as)).errors?.[0]?.extensions?.code).toBe(refusalOf(as));
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
