import type { Transaction } from '../context.ts';
import type { StartPrintOrderPrepressInput } from '../generated/resolvers.ts';
import { movePrintOrder } from './move-print-order.ts';
import type { PrintOrder } from './print-order.entity.ts';

/** Pages and plates are worked on. */
export const startPrintOrderPrepress = (
  tx: Transaction,
  input: StartPrintOrderPrepressInput,
): Promise<PrintOrder> => movePrintOrder(tx, input, 'IN_PREPRESS');
