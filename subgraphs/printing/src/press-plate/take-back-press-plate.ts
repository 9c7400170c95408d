import { requireStep, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { TakeBackPressPlateInput } from '../generated/resolvers.ts';
import { lockPlate } from './lock-plate.ts';
import type { PressPlate } from './press-plate.entity.ts';
import { pressPlateTransitions } from './press-plate-transitions.ts';

/** Takes back the last step of a plate that was none. */
export const takeBackPressPlate = async (
  tx: Transaction,
  input: TakeBackPressPlateInput,
): Promise<PressPlate> => {
  const { plate } = await lockPlate(tx, input);
  const before = plate.status === 'MOUNTED' ? 'MADE' : 'ORDERED';
  await revise(tx.pressPlateRepository, plate, {
    status: requireStep(pressPlateTransitions, plate.status, before, 'input', 'id'),
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.pressPlateRepository.findOneByOrFail({ id: plate.id });
};
