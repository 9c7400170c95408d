import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { UpdateTourAllotmentInput } from '../generated/resolvers.ts';
import { lockAllotment } from './lock-allotment.ts';
import { readAllotment } from './read-allotment.ts';
import type { TourAllotment } from './tour-allotment.entity.ts';

/** Says what a room or a vehicle is now; PostgreSQL refuses one that is too small for whom it has. */
export const updateTourAllotment = async (
  tx: Transaction,
  input: UpdateTourAllotmentInput,
): Promise<TourAllotment> => {
  const { allotment } = await lockAllotment(tx, input);
  await revise(tx.allotmentRepository, allotment, {
    ...(input.kind && { kind: input.kind }),
    ...(await readAllotment(tx, input)),
  });
  return tx.allotmentRepository.findOneByOrFail({ id: allotment.id });
};
