import { daysBetween, refused, todayInShanghai } from '@media-graph/subgraph';
import type { AdProduct } from '../product/product.entity.ts';
import type { AdLine } from './line.entity.ts';

/** @throws INVALID_INPUT when it is too late to book */
export const requireLeadTime = ({ leadDays }: AdProduct, { startsOn }: Pick<AdLine, 'startsOn'>): void => {
  if (daysBetween(todayInShanghai(), startsOn) < leadDays)
    throw refused(
      'INVALID_INPUT',
      `This is booked ${leadDays} days ahead, and it starts on ${startsOn}`,
      ...['input', 'id'],
    );
};
