import { refused, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { TakeBackTravelPaymentInput } from '../generated/resolvers.ts';
import { lockServiceOfDeparture } from './lock-service.ts';
import type { TravelService } from './travel-supplier.entity.ts';

/** A payment that did not reach the supplier, or was given back: the service is owed again. */
export const takeBackTravelPayment = async (
  tx: Transaction,
  input: TakeBackTravelPaymentInput,
): Promise<TravelService> => {
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const { service } = await lockServiceOfDeparture(tx, input);
  if (!service.paidOn) throw refused('ILLEGAL_TRANSITION', 'It was not paid', 'input', 'id');
  await revise(tx.serviceRepository, service, { paidOn: null, reason });
  return tx.serviceRepository.findOneByOrFail({ id: service.id });
};
