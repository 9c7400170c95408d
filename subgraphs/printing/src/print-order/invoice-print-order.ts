import {
  addDays,
  optionalFapiaoNumber,
  requireBetween,
  requireDate,
  requireMinor,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { InvoicePrintOrderInput } from '../generated/resolvers.ts';
import type { PrintInvoice } from '../print-invoice/print-invoice.entity.ts';
import { settingOn } from '../printing-setting/printing-settings.ts';
import { amountDueOf } from './amount-due-of.ts';
import { movePrintOrder } from './move-print-order.ts';
import type { PrintOrder } from './print-order.entity.ts';

type Invoiced = { readonly order: PrintOrder; readonly invoice: PrintInvoice | null };

/** The customer has the invoice: of what is due and no invoice that stands has billed. */
export const invoicePrintOrder = async (
  tx: Transaction,
  input: InvoicePrintOrderInput,
): Promise<Invoiced> => {
  const seen = await lockOwn(tx.viewer, tx.printOrderRepository, input);
  const earlier = await tx.invoicesOfOrders.load(seen.id);
  const billed = earlier.reduce((sum, { totalMinor, creditedMinor }) => sum + totalMinor - creditedMinor, 0n);
  const left = amountDueOf(seen) - billed;
  // What was credited is billed anew; where nothing is left, the table of steps says what is wrong.
  const isAgain = seen.status === 'INVOICED' && earlier.length > 0 && left > 0n;
  const order = isAgain
    ? seen
    : await movePrintOrder('INVOICED', async () => ({ invoicedAt: new Date() }))(tx, input);
  if (left === 0n && input.amountMinor == null) return { order, invoice: null };
  const issuedOn = requireDate(input.issuedOn ?? todayInShanghai(), 'input', 'issuedOn');
  const usual = await settingOn(tx, order.organisationId, 'PAYMENT_DAYS', issuedOn);
  const vat = order.product === 'COMMERCIAL' ? 'VAT_OTHER' : 'VAT_PUBLICATION';
  const id = uuidv7();
  await tx.printInvoiceRepository.insert({
    ...{ id, organisationId: order.organisationId, orderId: order.id, issuedOn },
    vatPercent: await settingOn(tx, order.organisationId, vat, issuedOn),
    fapiaoNumber: optionalFapiaoNumber(input.fapiaoNumber, 'input', 'fapiaoNumber'),
    dueOn: addDays(issuedOn, requireBetween(input.paymentDays ?? usual, 0, 180, 'input', 'paymentDays')),
    totalMinor: requireMinor(input.amountMinor ?? left, { least: 1n }, 'input', 'amountMinor'),
  });
  return { order, invoice: await tx.printInvoiceRepository.findOneByOrFail({ id }) };
};
