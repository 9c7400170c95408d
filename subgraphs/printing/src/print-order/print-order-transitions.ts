import { refused } from '@media-graph/subgraph';
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

/** The steps that people take, by where they lead; the others follow from runs. */
export const stepsByHand = {
  ACCEPTED: ['QUOTED'],
  IN_PREPRESS: ['ACCEPTED'],
  DELIVERED: ['FINISHING'],
  INVOICED: ['DELIVERED'],
  CANCELLED: ['QUOTED', 'ACCEPTED', 'IN_PREPRESS', 'SCHEDULED'],
} as const satisfies Partial<Record<PrintOrderStatus, readonly PrintOrderStatus[]>>;

/** Throws ILLEGAL_TRANSITION where nobody may take the step. */
export const checkStepByHand = (from: PrintOrderStatus, to: keyof typeof stepsByHand): void => {
  const beginnings: readonly PrintOrderStatus[] = stepsByHand[to];
  if (!beginnings.includes(from))
    throw refused('ILLEGAL_TRANSITION', `No step leads from ${from} to ${to}`, 'input', 'id');
};

/** Where an order stands whose runs have been scheduled, by their statuses. */
export const statusByRuns = (runs: readonly PressRunStatus[]): PrintOrderStatus => {
  if (runs.some(isUnderWay)) return 'PRINTING';
  const printed = runs.some(wasPrinted);
  if (runs.includes('WAITING')) return printed ? 'PRINTING' : 'SCHEDULED';
  return printed ? 'FINISHING' : 'IN_PREPRESS';
};
