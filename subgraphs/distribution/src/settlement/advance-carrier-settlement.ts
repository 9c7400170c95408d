import {
  allowManagerOf,
  optionalText,
  refused,
  requireStep,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AdvanceCarrierSettlementInput } from '../generated/resolvers.ts';
import type { CarrierSettlement } from './carrier-settlement.entity.ts';
import { carrierSettlementTransitions, statusAfter } from './carrier-settlement-transitions.ts';

/** Takes a settlement one step on, or back. */
export const advanceCarrierSettlement = async (
  tx: Transaction,
  input: AdvanceCarrierSettlementInput,
): Promise<CarrierSettlement> => {
  const { step } = input;
  const { subject } = tx.viewer;
  const note = optionalText(input.reason, 500, 'input', 'reason');
  if (!note && step === 'TAKE_BACK')
    throw refused('INVALID_INPUT', 'Say why it was not paid', 'input', 'reason');
  const settlement = await lockOwn(tx.viewer, tx.settlementRepository, input);
  const status = requireStep(
    carrierSettlementTransitions,
    settlement.status,
    statusAfter[step],
    ...['input', 'step'],
  );
  if ((step === 'TAKE_BACK') !== (settlement.status === 'PAID'))
    throw refused('ILLEGAL_TRANSITION', `The settlement is ${settlement.status}`, 'input', 'step');
  if (step === 'APPROVE') allowManagerOf(tx.viewer, settlement.organisationId);
  if (step === 'APPROVE' && settlement.preparedBy === subject)
    throw refused('SEPARATION_OF_DUTY', 'Somebody else has to approve what you prepared', 'input', 'step');
  if (step === 'VOID') await tx.deliveryRunRepository.unsettle(settlement.id);
  return revise(tx.settlementRepository, settlement, {
    status,
    ...(step === 'APPROVE' && { approvedBy: subject }),
    ...(note && { note }),
    ...(step === 'PAY' && { paidOn: todayInShanghai() }),
    ...(step === 'TAKE_BACK' && { paidOn: null }),
  });
};
