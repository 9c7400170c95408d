import type { Transaction } from '../context.ts';
import type { RemoveTourAllotmentInput } from '../generated/resolvers.ts';
import { lockAllotment } from './lock-allotment.ts';

/** Takes an empty room or vehicle off the lists, and answers the departure. */
export const removeTourAllotment = async (tx: Transaction, input: RemoveTourAllotmentInput) => {
  const { departure, allotment } = await lockAllotment(tx, input);
  await tx.allotmentRepository.delete({ id: allotment.id });
  return departure;
};
