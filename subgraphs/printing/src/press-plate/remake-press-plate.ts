import { refused, requireBetween, requireTextBetween, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RemakePressPlateInput } from '../generated/resolvers.ts';
import { lockPlate } from './lock-plate.ts';
import type { PressPlate } from './press-plate.entity.ts';

/** Orders another plate of a page: one on the press stays there until the other is mounted, any other is scrapped. */
export const remakePressPlate = async (
  tx: Transaction,
  input: RemakePressPlateInput,
): Promise<PressPlate> => {
  const { plate } = await lockPlate(tx, input);
  const { organisationId, runId, pageNumber, status } = plate;
  if (status === 'SCRAPPED')
    throw refused('ILLEGAL_TRANSITION', 'The plate is scrapped: order one', 'input', 'id');
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  if (status !== 'MOUNTED')
    await revise(tx.pressPlateRepository, plate, { status: 'SCRAPPED', changeReason: reason });
  const id = uuidv7();
  await tx.pressPlateRepository.insert({
    ...{ id, organisationId, runId, pageNumber, reason },
    number: (await tx.pressPlateRepository.countOf(runId, pageNumber)) + 1,
    sentNumber: requireBetween(input.sentNumber ?? plate.sentNumber, 1, 100, 'input', 'sentNumber'),
  });
  return tx.pressPlateRepository.findOneByOrFail({ id });
};
