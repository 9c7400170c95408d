import { isUnderWay, type PressRunStatus, wasPrinted } from '../press-run/press-run-transitions.ts';
import type { PrintOrderStatus } from './print-order-transitions.ts';

/** Where an order stands whose runs have been scheduled, by their statuses. */
export const statusByRuns = (runs: readonly PressRunStatus[]): PrintOrderStatus => {
  if (runs.some(isUnderWay)) return 'PRINTING';
  const printed = runs.some(wasPrinted);
  if (runs.includes('WAITING')) return printed ? 'PRINTING' : 'SCHEDULED';
  return printed ? 'FINISHING' : 'IN_PREPRESS';
};
