import type { DeliveryComplaintStep } from '../generated/resolvers.ts';

/** The way of a complaint; whatever was a mistake can be taken back. The trigger on `complaints` holds the same. */
export const deliveryComplaintTransitions = {
  OPEN: ['REDELIVERED', 'CREDITED', 'REJECTED', 'FORMAL'],
  REDELIVERED: ['FORMAL', 'RESOLVED', 'OPEN'],
  CREDITED: ['FORMAL', 'RESOLVED', 'OPEN'],
  REJECTED: ['FORMAL', 'RESOLVED', 'OPEN'],
  FORMAL: ['REDELIVERED', 'CREDITED', 'REJECTED', 'RESOLVED', 'OPEN'],
  RESOLVED: ['OPEN'],
} as const satisfies Record<string, readonly string[]>;

export type DeliveryComplaintStatus = keyof typeof deliveryComplaintTransitions;

/** Where each step leads. */
export const statusAfter: Readonly<Record<DeliveryComplaintStep, DeliveryComplaintStatus>> = {
  REDELIVER: 'REDELIVERED',
  CREDIT: 'CREDITED',
  REJECT: 'REJECTED',
  ESCALATE: 'FORMAL',
  RESOLVE: 'RESOLVED',
  REOPEN: 'OPEN',
};
