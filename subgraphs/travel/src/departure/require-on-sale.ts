import { refused, todayInShanghai } from '@media-graph/subgraph';
import type { Departure } from './departure.entity.ts';
import type { DepartureStatus } from './departure-transitions.ts';
import { onSale } from './is-on-sale.ts';

/** @throws ILLEGAL_TRANSITION at `field` of the input once the day has come, or where the departure stands otherwise */
export const requireOnSale = (
  { status, departsOn }: Pick<Departure, 'status' | 'departsOn'>,
  field: string,
  statuses: readonly DepartureStatus[] = onSale,
): void => {
  if (!statuses.includes(status) || departsOn <= todayInShanghai())
    throw refused('ILLEGAL_TRANSITION', 'The departure is not on sale', 'input', field);
};
