import { isId, requireFound } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';

/** Locks a plate for a change, its run before it: everybody locks in this order. */
export const lockPlate = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
) => {
  ownCompany(tx.viewer);
  const { runId } = requireFound(
    isId(input.id) ? await tx.pressPlates.load(input.id) : null,
    ...['input', 'id'],
  );
  const run = requireFound(await tx.pressRunRepository.lock(runId), 'input', 'id');
  return { run, plate: await lockOwn(tx.viewer, tx.pressPlateRepository, input) };
};
