import { randomInt } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const product = await desk.product({ basePriceMinor: '1000' });
const money = 'amountMinor';
let number = randomInt(10_000_000, 50_000_000);
const booked = async () => desk.must('bookAdLine', await desk.line(order.id, product.id));
const credit = (invoiceId: string, more: object = {}) =>
  desk.act('issueAdCreditNote', {
    ...{ invoiceId, fapiaoNumber: String(number++), reason: 'It was called off', ...more },
  });

test('the tax in an invoice is of the day of its issue; credit notes take back exactly that', async () => {
  const [line, other] = [await booked(), await booked()];
  const items = [line, other].map(({ id }) => ({ lineId: id, amountMinor: '1000' }));
  const draft = await desk.make('draftAdInvoice', { orderId: order.id, items });
  const taxOf = async () => {
    const { adInvoice } = await desk.ask(
      `{ adInvoice(id: "${draft.id}") { vatPercent net { ${money} } tax { ${money} } creditNotes { net { ${money} } tax { ${money} } } } }`,
    );
    return adInvoice;
  };
  expect(await taxOf()).toEqual({ vatPercent: null, net: null, tax: null, creditNotes: [] });
  await desk.must('issueAdInvoice', draft, { fapiaoNumber: String(number++) });
  const { vatPercent, net, tax } = await taxOf();
  expect([vatPercent, net.amountMinor, tax.amountMinor]).toEqual([6, '1887', '113']);
  expect((await credit(draft.id, { items: [{ lineId: line.id, amountMinor: '333' }] })).code).toBeNull();
  expect((await credit(draft.id)).code).toBeNull();
  const { creditNotes } = await taxOf();
  const taxes = creditNotes.map(({ tax: one }: { tax: { amountMinor: string } }) => Number(one.amountMinor));
  expect(taxes.toSorted()).toEqual([19, 94]);
  await expect(graph.sql(`UPDATE invoices SET vat_percent = 0 WHERE id = '${draft.id}'`)).rejects.toThrow(
    'stays as it is',
  );
});
