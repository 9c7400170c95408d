import { movePrintOrder } from './move-print-order.ts';

/** The customer has the invoice. */
export const invoicePrintOrder = movePrintOrder('INVOICED', async () => ({ invoicedAt: new Date() }));
