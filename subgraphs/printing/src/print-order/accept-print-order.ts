import { movePrintOrder } from './move-print-order.ts';

/** The customer has ordered. */
export const acceptPrintOrder = movePrintOrder('ACCEPTED', async () => ({ acceptedAt: new Date() }));
