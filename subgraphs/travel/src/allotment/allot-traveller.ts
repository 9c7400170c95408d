import { requireFound, requireId } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AllotTravellerInput } from '../generated/resolvers.ts';
import { lockOpenDeparture } from './lock-open-departure.ts';
import type { TourAllotment } from './tour-allotment.entity.ts';

/** Gives a traveller a bed or a seat, or another one; PostgreSQL counts them. */
export const allotTraveller = async (tx: Transaction, input: AllotTravellerInput): Promise<TourAllotment> => {
  const organisationId = ownCompany(tx.viewer);
  const allotmentId = requireId(input.allotmentId, 'input', 'allotmentId');
  const { departureId } = requireFound(await tx.allotments.load(allotmentId), 'input', 'allotmentId');
  // As whoever cancels or moves a booking locks it first.
  await lockOpenDeparture(tx, departureId, 'allotmentId');
  const travellerId = requireId(input.travellerId, 'input', 'travellerId');
  requireFound(await tx.travellers.load(travellerId), 'input', 'travellerId');
  const allotment = requireFound(await tx.allotmentRepository.lock(allotmentId), 'input', 'allotmentId');
  const { list } = allotment;
  await tx.travellerAllotmentRepository.delete({ travellerId, list });
  await tx.travellerAllotmentRepository.insert({ travellerId, list, organisationId, allotmentId });
  return allotment;
};
