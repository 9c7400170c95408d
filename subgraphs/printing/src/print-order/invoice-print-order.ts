import type { Transaction } from '../context.ts';
import type { InvoicePrintOrderInput } from '../generated/resolvers.ts';
import { movePrintOrder } from './move-print-order.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** The customer has the invoice. */
export const invoicePrintOrder = (tx: Transaction, input: InvoicePrintOrderInput): Promise<PrintOrder> =>
  movePrintOrder(tx, input, 'INVOICED', { invoicedAt: new Date() });
