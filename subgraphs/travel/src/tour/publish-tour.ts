import { revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PublishTourInput } from '../generated/resolvers.ts';
import type { Tour } from './tour.entity.ts';

/** Shows a tour to everybody. */
export const publishTour = async (tx: Transaction, input: PublishTourInput): Promise<Tour> =>
  revise(tx.tourRepository, await lockOwn(tx.viewer, tx.tourRepository, input), { isPublished: true });
