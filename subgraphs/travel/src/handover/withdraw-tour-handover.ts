import { requireStep, requireTextBetween, revise } from '@media-graph/subgraph';
import { requireSellable } from '../booking/require-sellable.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawTourHandoverInput } from '../generated/resolvers.ts';
import { lockHandover } from './lock-handover.ts';
import type { TourHandover } from './tour-handover.entity.ts';
import { tourHandoverTransitions } from './tour-handover-transitions.ts';

/** Takes a handover of a locked departure back, with the reason. */
export const withdraw = (tx: Transaction, handover: TourHandover, reason: string): Promise<TourHandover> =>
  revise(tx.handoverRepository, handover, {
    status: requireStep(tourHandoverTransitions, handover.status, 'WITHDRAWN', 'input', 'id'),
    ...{ withdrawnAt: new Date(), reason },
  });

/** Gives a handover up, before or after it was carried out; whoever left because of it stays away. */
export const withdrawTourHandover = async (
  tx: Transaction,
  input: WithdrawTourHandoverInput,
): Promise<TourHandover> => {
  const { departure, handover } = await lockHandover(tx, input);
  requireSellable(departure);
  return withdraw(tx, handover, requireTextBetween(input.reason, 3, 500, 'input', 'reason'));
};
