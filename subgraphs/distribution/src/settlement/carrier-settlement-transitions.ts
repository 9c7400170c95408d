import type { CarrierSettlementStep } from '../generated/resolvers.ts';

/** The way of a settlement. The trigger on `settlements` holds the same. */
export const carrierSettlementTransitions = {
  PREPARED: ['APPROVED', 'VOID'],
  APPROVED: ['PAID', 'VOID'],
  PAID: ['APPROVED'],
  VOID: [],
} as const satisfies Record<string, readonly string[]>;

export type CarrierSettlementStatus = keyof typeof carrierSettlementTransitions;

/** Where each step leads. */
export const statusAfter: Readonly<Record<CarrierSettlementStep, CarrierSettlementStatus>> = {
  APPROVE: 'APPROVED',
  PAY: 'PAID',
  VOID: 'VOID',
  TAKE_BACK: 'APPROVED',
};
