import type { Transaction } from '../context.ts';
import type { AcceptPrintOrderInput } from '../generated/resolvers.ts';
import { movePrintOrder } from './move-print-order.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** The customer has ordered. */
export const acceptPrintOrder = (tx: Transaction, input: AcceptPrintOrderInput): Promise<PrintOrder> =>
  movePrintOrder(tx, input, 'ACCEPTED', { acceptedAt: new Date() });
