import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { monthOf, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

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

test('an order names who sold it: it is found by the person, and revenue told apart by them', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  const seller = await openDesk(graph);
  const { account, order } = await seller.customer();
  const product = await seller.product({ basePriceMinor: '500' });
  const today = todayInShanghai();
  const created = { accountId: account.id, title: 'x', budgetMinor: '1', startsOn: today, endsOn: today };
  expect((await seller.act('createAdOrder', { ...created, salespersonId: 'x' })).code).toBe('INVALID_INPUT');
  await seller.make('createAdOrder', { ...created, salespersonId: two });
  await seller.must('bookAdLine', await seller.line(order.id, product.id));
  const amend = async (salespersonId: string | null) => {
    const { version } = (await seller.ask(`{ adOrder(id: "${order.id}") { version } }`)).adOrder;
    return seller.act('updateAdOrder', { id: order.id, version, salespersonId, reason: '換了業務員' });
  };
  const read = async (salespersonId: string) => {
    const { adOrders, adRevenue } =
      await seller.ask(`{ adOrders(salespersonId: "${salespersonId}") { nodes { id version salesperson { id } } }
      adRevenue(months: { from: "${monthOf(today)}", until: "${monthOf(today)}" }, by: [SALESPERSON]) { salesperson { id } revenue { booked { amountMinor } } } }`);
    return { found: adOrders.nodes, revenue: adRevenue };
  };
  const sold = (id: string) => [{ salesperson: { id }, revenue: { booked: { amountMinor: '500' } } }];
  expect((await amend(one)).code).toBeNull();
  const { found, revenue: ofOne } = await read(one);
  expect([found.map(({ id }: { id: string }) => id), ofOne]).toEqual([[order.id], sold(one)]);
  expect((await amend(two)).code).toBeNull();
  const { found: foundThen, revenue: ofTwo } = await read(two);
  expect([(await read(one)).found, foundThen.length, ofTwo]).toEqual([[], 2, sold(two)]);
  expect((await amend(null)).code).toBeNull();
  expect((await read(two)).revenue).toEqual([{ ...sold(two)[0], salesperson: null }]);
});
