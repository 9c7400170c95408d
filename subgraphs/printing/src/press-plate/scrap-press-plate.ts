import { requireStep, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ScrapPressPlateInput } from '../generated/resolvers.ts';
import { lockPlate } from './lock-plate.ts';
import type { PressPlate } from './press-plate.entity.ts';
import { pressPlateTransitions } from './press-plate-transitions.ts';

/** Lays a plate aside for good, without another one. */
export const scrapPressPlate = async (tx: Transaction, input: ScrapPressPlateInput): Promise<PressPlate> => {
  const { plate } = await lockPlate(tx, input);
  await revise(tx.pressPlateRepository, plate, {
    status: requireStep(pressPlateTransitions, plate.status, 'SCRAPPED', 'input', 'id'),
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.pressPlateRepository.findOneByOrFail({ id: plate.id });
};
