import { allow, lockVersion, refused, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { LiftHallClosureInput } from '../generated/resolvers.ts';
import type { HallClosure } from './hall-closure.entity.ts';

/** Opens a hall again for what is left of a closure. */
export const liftHallClosure = async (tx: Transaction, input: LiftHallClosureInput): Promise<HallClosure> => {
  allow(tx.viewer, 'event-manager', 'headquarters');
  const liftReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const closure = await lockVersion(tx.hallClosureRepository, input);
  if (closure.liftedAt) throw refused('ILLEGAL_TRANSITION', 'It was lifted already', 'input', 'id');
  return revise(tx.hallClosureRepository, closure, { liftedAt: new Date(), liftReason });
};
