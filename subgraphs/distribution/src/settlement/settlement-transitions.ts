import type { Steps } from '@media-graph/subgraph';
import type { SettlementStep } from '../generated/resolvers.ts';
import type { CarrierSettlement } from './carrier-settlement.entity.ts';

export type SettlementStatus = CarrierSettlement['status'];

/** Where each step leads from each status; what is not here is refused. The trigger on `settlements` holds the same. */
export const settlementTransitions: Steps<SettlementStep, SettlementStatus> = {
  APPROVE: { PREPARED: 'APPROVED' },
  PAY: { APPROVED: 'PAID' },
  VOID: { PREPARED: 'VOID', APPROVED: 'VOID' },
};
