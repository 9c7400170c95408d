import { refused, requireEntries, requireFound, requireId, requireStep, revise } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AdvancePressPlatesInput } from '../generated/resolvers.ts';
import type { PressRun } from '../press-run/press-run.entity.ts';
import { pressPlateTransitions } from './press-plate-transitions.ts';

/** Notes that plates of a run are made, or on the press: all that are named, or none. */
export const advancePressPlates = async (
  tx: Transaction,
  input: AdvancePressPlatesInput,
): Promise<PressRun> => {
  ownCompany(tx.viewer);
  const runId = requireId(input.runId, 'input', 'runId');
  const run = requireFound(await tx.pressRunRepository.lock(runId), 'input', 'runId');
  const { status } = input;
  if (status !== 'MADE' && status !== 'MOUNTED')
    throw refused('ILLEGAL_TRANSITION', 'Plates are made, and then mounted', 'input', 'status');
  const seen = requireEntries(input.plates, 1, 200, 'input', 'plates');
  const standing = new Map((await tx.pressPlateRepository.lockStanding(runId)).map((one) => [one.id, one]));
  if (new Set(seen.map(({ id }) => id.toLowerCase())).size < seen.length)
    throw refused('INVALID_INPUT', 'Each plate once', 'input', 'plates');
  for (const [index, { id, version }] of seen.entries()) {
    const at = ['input', 'plates', String(index)];
    const plate = requireFound(standing.get(id.toLowerCase()) ?? null, ...at, 'id');
    if (plate.version !== version)
      throw refused('VERSION_CONFLICT', `It is at ${plate.version}`, ...at, 'version');
    // Back from the press is a step of its own, with a reason.
    if (plate.status === 'MOUNTED')
      throw refused('ILLEGAL_TRANSITION', 'The plate is on the press', ...at, 'id');
    requireStep(pressPlateTransitions, plate.status, status, ...at, 'id');
    await revise(tx.pressPlateRepository, plate, { status });
  }
  tx.platesOfRuns.clear(runId);
  return run;
};
