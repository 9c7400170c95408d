import { requireFound, requireId } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReleaseTravellerInput } from '../generated/resolvers.ts';
import { lockOpenDeparture } from './lock-open-departure.ts';
import type { TourAllotment } from './tour-allotment.entity.ts';

/** Takes a traveller out of the room or the vehicle, and answers that. */
export const releaseTraveller = async (
  tx: Transaction,
  { list, ...input }: ReleaseTravellerInput,
): Promise<TourAllotment> => {
  ownCompany(tx.viewer);
  const travellerId = requireId(input.travellerId, 'input', 'travellerId');
  const at = requireFound(
    await tx.travellerAllotmentRepository.findOneBy({ travellerId, list }),
    ...['input', 'travellerId'],
  );
  const allotment = requireFound(await tx.allotments.load(at.allotmentId), 'input', 'travellerId');
  await lockOpenDeparture(tx, allotment.departureId, 'travellerId');
  await tx.travellerAllotmentRepository.delete({ travellerId, list });
  return allotment;
};
