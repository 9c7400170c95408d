import type { Transitions } from '@media-graph/subgraph';
import { isUnderWay, type PressRunStatus, wasPrinted } from '../press-run/press-run-transitions.ts';

/** The way of a print order (domain.md §5.2). PostgreSQL holds the same table: see CreatePrintOrders. */
export const printOrderTransitions = {
  QUOTED: ['ACCEPTED', 'CANCELLED'],
  ACCEPTED: ['IN_PREPRESS', 'CANCELLED'],
  IN_PREPRESS: ['SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['IN_PREPRESS', 'PRINTING', 'CANCELLED'],
  PRINTING: ['IN_PREPRESS', 'SCHEDULED', 'FINISHING'],
  FINISHING: ['PRINTING', 'DELIVERED'],
  DELIVERED: ['INVOICED'],
  INVOICED: [],
  CANCELLED: [],
} as const satisfies Record<string, readonly string[]>;

export type PrintOrderStatus = keyof typeof printOrderTransitions;

/** The steps that people take; the others follow from runs. */
export const stepsByHand: Transitions<PrintOrderStatus> = {
  QUOTED: ['ACCEPTED', 'CANCELLED'],
  ACCEPTED: ['IN_PREPRESS', 'CANCELLED'],
  IN_PREPRESS: ['CANCELLED'],
  SCHEDULED: ['CANCELLED'],
  PRINTING: [],
  FINISHING: ['DELIVERED'],
  DELIVERED: ['INVOICED'],
  INVOICED: [],
  CANCELLED: [],
};

/** Where an order stands whose runs have been scheduled, by their statuses. */
export const statusByRuns = (runs: readonly PressRunStatus[]): PrintOrderStatus => {
  if (runs.some(isUnderWay)) return 'PRINTING';
  const printed = runs.some(wasPrinted);
  if (runs.includes('WAITING')) return printed ? 'PRINTING' : 'SCHEDULED';
  return printed ? 'FINISHING' : 'IN_PREPRESS';
};
