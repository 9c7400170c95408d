import { randomInt } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const number = () => String(randomInt(10_000_000, 99_999_999));
const whole = `id orders(first: 2) { totalCount nodes { id } aggregate { budget { amountMinor } } }
  invoices(first: 1) { totalCount pageInfo { hasNextPage endCursor } aggregate { outstanding { amountMinor } } }
  payments(first: 1) { totalCount aggregate { received { amountMinor } } nodes { invoice { id } } }
  creatives { totalCount } owed { amountMinor } overdue { amountMinor }`;

/** A customer with an order on each of two accounts, and an invoice of 1000 fen in each, of which the first is paid in part. */
const customer = async () => {
  const { advertiser, order } = await desk.customer();
  const account = await desk.make('openAdAccount', { advertiserId: advertiser.id, buyer: { en: 'Agency' } });
  const terms = { accountId: account.id, title: 'By an agency', budgetMinor: '5000' };
  const pending = await desk.make('createAdOrder', {
    ...terms,
    startsOn: todayInShanghai(),
    endsOn: inDays(9),
  });
  const other = await desk.must('decideAdOrder', pending, { status: 'APPROVED' });
  const product = await desk.product({ basePriceMinor: '1000' });
  const invoices = [];
  for (const { id: orderId } of [order, other]) {
    const { id: lineId } = await desk.must('bookAdLine', await desk.bareLine(orderId, product.id));
    const draft = await desk.make('draftAdInvoice', { orderId, items: [{ lineId, amountMinor: '1000' }] });
    invoices.push(await desk.must('issueAdInvoice', draft, { fapiaoNumber: number() }));
  }
  const payment = {
    invoiceId: invoices[0].id,
    amountMinor: '300',
    receivedOn: todayInShanghai(),
    method: 'CASH',
  };
  await desk.make('recordAdPayment', payment);
  return { advertiser, invoices };
};

test('a customer is seen whole: orders, invoices, creatives, what is owed and what is late', async () => {
  const { advertiser, invoices } = await customer();
  await graph.sql('SET session_replication_role = replica');
  await graph.sql('UPDATE invoices SET issued_on = issued_on - 9, due_on = issued_on - 1 WHERE id = $1', [
    invoices[1].id,
  ]);
  await graph.sql('RESET session_replication_role');
  const read = async () => (await desk.ask(`{ advertiser(id: "${advertiser.id}") { ${whole} } }`)).advertiser;
  expect(await read()).toMatchObject({
    orders: { totalCount: 2, aggregate: { budget: { amountMinor: '1000005000' } } },
    invoices: {
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      aggregate: { outstanding: { amountMinor: '1700' } },
    },
    payments: {
      ...{ totalCount: 1, aggregate: { received: { amountMinor: '300' } } },
      nodes: [{ invoice: { id: invoices[0].id } }],
    },
    ...{ creatives: { totalCount: 1 }, owed: { amountMinor: '1700' }, overdue: { amountMinor: '1000' } },
  });
  const { advertisers } = await desk.ask(
    '{ advertisers(owing: true, overdue: true) { aggregate { count owed { amountMinor } overdue { amountMinor } } } }',
  );
  expect(advertisers.aggregate).toEqual({
    ...{ count: 1, owed: { amountMinor: '1700' }, overdue: { amountMinor: '1000' } },
  });
  const { invoices: first } = await read();
  const { advertiser: next } = await desk.ask(
    `{ advertiser(id: "${advertiser.id}") { invoices(first: 1, after: "${first.pageInfo.endCursor}") { nodes { id } pageInfo { hasNextPage } } } }`,
  );
  expect(next.invoices).toEqual({ nodes: [{ id: invoices[0].id }], pageInfo: { hasNextPage: false } });
});

test('many customers take as many statements as one, and another company and headquarters see none', async () => {
  const statements = async (first: number) =>
    (await graph.statementsOf(() => desk.ask(`{ advertisers(first: ${first}) { nodes { ${whole} } } }`)))
      .length;
  await customer();
  await customer();
  expect(await statements(3)).toBe(await statements(1));
  const other = await openDesk(graph);
  const { advertisers } = await other.ask(`{ advertisers { nodes { ${whole} } } }`);
  expect(advertisers.nodes).toEqual([]);
  const { errors } = await graph.ask(`{ advertisers { nodes { ${whole} } } }`, { as: viewers.headquarters });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
