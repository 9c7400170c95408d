import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, viewers } from '@media-graph/testing';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets({ seeds: ['pictures', 'archive', 'licences'] });
const agency = staffOf(seedId('Organisation', 'dongjiang-pictures'));
const alliance = seedId('Organisation', 'gba-media-alliance');

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
