import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, viewers } from '@media-graph/testing';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets({ seeds: ['pictures', 'archive', 'licences'] });
const { editor } = viewers;
const agency = staffOf(seedId('Organisation', 'dongjiang-pictures'));
const alliance = seedId('Organisation', 'gba-media-alliance');

test('some hundred and fifty pictures say what may be done with them, and why not', async () => {
  const { data } = await graph.ask(
    `{ mediaAssets { totalCount } released: mediaAssets(status: RELEASED) { totalCount }
      withdrawn: mediaAssets(status: WITHDRAWN) { totalCount } used: mediaAssets(isUsed: true) { totalCount }
      expiringMediaLeases { totalCount } takedownTasks { totalCount }
      some: mediaAssets(first: 100) { nodes { altText { en } creditLine releaseBlockers event { id }
        ... on ImageAsset { usageRights { category } usability { reasons } metadata { digitalSourceType } } } } }`,
    { as: editor },
  );
  expect(data.mediaAssets.totalCount).toBe(150);
  expect(data.released.totalCount).toBeGreaterThan(120);
  for (const list of [data.withdrawn, data.used, data.expiringMediaLeases, data.takedownTasks])
    expect(list.totalCount).toBeGreaterThan(3);
  const reasons = new Set<string>();
  for (const { altText, creditLine, releaseBlockers, ...picture } of data.some.nodes) {
    expect([releaseBlockers, creditLine]).toEqual([[], expect.stringContaining('合成演示圖片')]);
    expect(altText.en).toMatch('Synthetic demonstration picture');
    expect(picture.metadata.digitalSourceType).toMatch('algorithmicMedia');
    expect(picture.usageRights.category).not.toBeNull();
    for (const reason of picture.usability.reasons) reasons.add(reason);
  }
  for (const reason of ['NOT_RELEASED', 'PAID', 'CONDITIONAL', 'DENIED']) expect(reasons).toContain(reason);
});

test('their files are small, and none looks like another', async () => {
  const rows = await graph.sql(
    "SELECT size_in_bytes::int AS size FROM media_assets WHERE file_name LIKE 'archive%'",
  );
  for (const { size } of rows) expect(size).toBeLessThan(60_000);
  const [file] = await graph.files();
  expect((await stat(join(graph.folder, file!))).size).toBeGreaterThan(0);
  const { data } = await graph.ask(
    '{ mediaAssets(first: 100) { nodes { ... on ImageAsset { nearDuplicates { distance } } } } }',
    {
      as: editor,
    },
  );
  const alike = data.mediaAssets.nodes.filter(
    (one: { nearDuplicates: unknown[] }) => one.nearDuplicates.length > 0,
  );
  expect(alike.length).toBeLessThan(5);
});

test('licences of the demonstration stand in every way, and their sales are what was taken less what was given back', async () => {
  const states = ['QUOTED', 'LAPSED', 'WITHDRAWN', 'ACCEPTED', 'ACTIVE', 'EXPIRED', 'REVOKED'];
  const counts = states.map((status) => `${status}: pictureLicences(status: ${status}) { totalCount }`);
  const { data } = await graph.ask(
    `{ ${counts.join(' ')} pictureClients { totalCount } pictureSales { aggregate { fee { amountMinor } } }
       pictureIncome(by: MONTH) { month count fee { amountMinor } } }`,
    { as: agency },
  );
  for (const state of states) expect([state, data[state].totalCount > 0]).toEqual([state, true]);
  expect(data.pictureClients.totalCount).toBe(3);
  const [{ taken }] = await graph.sql(
    'SELECT sum(fee_minor)::text AS taken FROM picture_licences WHERE accepted_at IS NOT NULL AND NOT is_refunded',
  );
  expect(data.pictureSales.aggregate.fee.amountMinor).toBe(taken);
  expect(data.pictureIncome.length).toBeGreaterThan(6);
});

test('a client of the registry sees its own, and may fetch what holds', async () => {
  const as = { ...viewers.anonymous, subject: 'client', organisation: alliance, roles: ['picture-client'] };
  const { data } = await graph.ask('{ pictureLicences(status: ACTIVE) { nodes { client { name } } } }', {
    as,
  });
  expect(data.pictureLicences.nodes.length).toBeGreaterThan(0);
  for (const { client } of data.pictureLicences.nodes) expect(client.name).toBe('粵港澳大灣區媒體聯盟');
});
