import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const today = todayInShanghai();
const money = 'amountMinor';

test("what was owed on a day follows the days of its entries, and the month's figures do", async () => {
  const own = await openDesk(graph);
  const customer = await own.customer();
  const service = await own.product({ basePriceMinor: '1000' });
  const line = await own.must('bookAdLine', await own.line(customer.order.id, service.id));
  const draft = await own.make('draftAdInvoice', {
    ...{ orderId: customer.order.id, items: [{ lineId: line.id, amountMinor: '1000' }] },
  });
  const { id: invoiceId } = await own.must('issueAdInvoice', draft, { fapiaoNumber: '77777777' });
  const owed = async () => {
    const { adReceivables, _entities } = await own.ask(`{ adReceivables { outstanding { ${money} } }
      _entities(representations: [{ __typename: "Organisation", id: "${own.organisation}" }]) { ... on Organisation {
        advertisingFigures(month: "${today.slice(0, 7)}") { books { invoiced { ${money} } received { ${money} } } } } } }`);
    const buckets: { outstanding: { amountMinor: string } }[] = adReceivables;
    const sum = buckets.reduce((total, { outstanding }) => total + Number(outstanding.amountMinor), 0);
    const { invoiced, received } = _entities[0].advertisingFigures.books;
    return [sum, Number(invoiced.amountMinor), Number(received.amountMinor)];
  };
  expect(await owed()).toEqual([1000, 1000, 0]);
  await own.make('recordAdPayment', { invoiceId, amountMinor: '600', receivedOn: today, method: 'CASH' });
  expect(await owed()).toEqual([400, 1000, 600]);
  await own.make('issueAdCreditNote', { invoiceId, fapiaoNumber: '77777778', reason: 'x' });
  expect(await owed()).toEqual([0, 0, 600]);
  await own.make('recordAdRefund', { invoiceId, amountMinor: '600', method: 'CASH', reason: 'x' });
  expect(await owed()).toEqual([0, 0, 0]);
});
