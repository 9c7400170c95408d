import { requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddTourAllotmentInput } from '../generated/resolvers.ts';
import { lockOpenDeparture } from './lock-open-departure.ts';
import { readAllotment } from './read-allotment.ts';
import type { TourAllotment } from './tour-allotment.entity.ts';

/** Puts a room or a vehicle on the lists of a departure. */
export const addTourAllotment = async (
  tx: Transaction,
  input: AddTourAllotmentInput,
): Promise<TourAllotment> => {
  const organisationId = ownCompany(tx.viewer);
  const departureId = requireId(input.departureId, 'input', 'departureId');
  await lockOpenDeparture(tx, departureId, 'departureId');
  const { name, capacity, guideId = null } = await readAllotment(tx, input);
  const id = uuidv7();
  await tx.allotmentRepository.insert({
    ...{ id, organisationId, departureId, kind: input.kind, name: name!, capacity: capacity!, guideId },
  });
  return tx.allotmentRepository.findOneByOrFail({ id });
};
