import type { Transitions } from '@media-graph/subgraph';

/** The way of a print order. PostgreSQL holds the same table: see CreatePrintOrders. */
export const printOrderTransitions = {
  QUOTED: ['ACCEPTED', 'CANCELLED'],
  ACCEPTED: ['IN_PREPRESS', 'CANCELLED'],
  IN_PREPRESS: ['SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['IN_PREPRESS', 'PRINTING', 'CANCELLED'],
  PRINTING: ['IN_PREPRESS', 'SCHEDULED', 'FINISHING'],
  FINISHING: ['PRINTING', 'DELIVERED'],
  DELIVERED: ['INVOICED', 'FINISHING'],
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
