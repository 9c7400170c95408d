import { movePrintOrder } from './move-print-order.ts';

/** Pages and plates are worked on. */
export const startPrintOrderPrepress = movePrintOrder('IN_PREPRESS');
