import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';

const graph = await testSubgraph(advertising, { seeds: Object.keys(advertising.demonstration!.seeds) });

type Revenue = Record<'booked' | 'rateCard' | 'paid', { amountMinor: string }>;
const sums = 'revenue { booked { amountMinor } rateCard { amountMinor } paid { amountMinor } }';
const booked = (rows: { revenue: Revenue }[], part: keyof Revenue = 'booked') =>
  rows.reduce((sum, { revenue }) => sum + BigInt(revenue[part].amountMinor), 0n);

const revenue = async (by: string, from = '2024-05', to = '2024-05', fields = '') => {
  const { data, errors } = await graph.ask(
    `{ adRevenue(months: { from: "${from}", until: "${to}" }, by: [${by}]) { ${fields} ${sums} } }`,
    { as: viewers.advertising },
  );
  expect(errors).toBeUndefined();
  return data.adRevenue;
};

test('the month adds up alike, however it is grouped', async () => {
  const [total] = await revenue('');
  expect(BigInt(total.revenue.booked.amountMinor)).toBeGreaterThan(100_000_000n);
  for (const by of ['MEDIUM', 'SECTION', 'ISSUE', 'ADVERTISER', 'MEDIUM, SECTION', 'MONTH'])
    for (const part of ['booked', 'rateCard', 'paid'] as const)
      expect(booked(await revenue(by), part)).toBe(BigInt(total.revenue[part].amountMinor));
});

test('a year has twelve months', async () => {
  const rows = await revenue('MONTH', '2023-06', '2024-05', 'month');
  expect(rows).toHaveLength(12);
  expect(rows[0].month).toBe('2023-06');
});
