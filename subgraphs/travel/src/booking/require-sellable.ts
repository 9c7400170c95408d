import { refused } from '@media-graph/subgraph';
import type { Departure } from '../departure/departure.entity.ts';
import type { DepartureStatus } from '../departure/departure-transitions.ts';

/** Statuses of a departure for which contracts stand, and can be made. */
export const sellable: readonly DepartureStatus[] = ['OPEN', 'GUARANTEED', 'CLOSED'];

/** @throws ILLEGAL_TRANSITION for a departure on which nobody can be put under contract */
export const requireSellable = ({ status }: Departure): void => {
  if (!sellable.includes(status))
    throw refused('ILLEGAL_TRANSITION', `The departure is ${status}`, 'input', 'id');
};
