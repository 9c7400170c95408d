import { optionalId, refused, requireFound, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AssignTourGuideInput } from '../generated/resolvers.ts';
import type { Departure } from './departure.entity.ts';

/** Puts a guide on a departure that has not left, or takes him off. */
export const assignTourGuide = async (tx: Transaction, input: AssignTourGuideInput): Promise<Departure> => {
  const departure = await lockOwn(tx.viewer, tx.departureRepository, input);
  if (!['PLANNED', 'OPEN', 'GUARANTEED', 'CLOSED'].includes(departure.status))
    throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', 'id');
  const guideId = optionalId(input.guideId, 'input', 'guideId');
  if (guideId) requireFound(await tx.guides.load(guideId), 'input', 'guideId');
  return revise(tx.departureRepository, departure, { guideId });
};
