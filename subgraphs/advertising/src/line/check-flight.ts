import { daysBetween, refused, requireBetween, todayInShanghai } from '@media-graph/subgraph';
import { requireAmount } from '../input/check-amount.ts';
import type { AdOrder } from '../order/order.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';
import type { AdLine } from './line.entity.ts';
import { priceOf } from './price.ts';

type Terms = Pick<AdLine, 'startsOn' | 'endsOn' | 'quantity' | 'rateMinor' | 'listRateMinor'>;

const mostUnits = 10_000_000_000n;

/**
 * The terms of a line with what they cost. Throws INVALID_INPUT for a time that is past, outside the order's or not
 * one of the product's flights, and for a rate above the rate card's.
 */
export const priceTerms = (
  product: AdProduct,
  order: AdOrder,
  terms: Terms,
): Terms & Pick<AdLine, 'rateType' | 'costMinor' | 'listCostMinor'> => {
  const { startsOn, endsOn, quantity, rateMinor, listRateMinor } = terms;
  if (startsOn < todayInShanghai())
    throw refused('INVALID_INPUT', 'A line does not start in the past', 'input', 'startsOn');
  if (startsOn < order.startsOn || endsOn > order.endsOn)
    throw refused(
      'INVALID_INPUT',
      `The order runs from ${order.startsOn} to ${order.endsOn}`,
      'input',
      startsOn < order.startsOn ? 'startsOn' : 'endsOn',
    );
  const days = daysBetween(startsOn, endsOn) + 1;
  requireBetween(days, product.minFlightDays, product.maxFlightDays, 'input', 'endsOn');
  requireBetween(quantity, 1n, mostUnits, 'input', 'quantity');
  requireAmount(rateMinor, 0n, 'input', 'rateMinor');
  if (rateMinor > listRateMinor)
    throw refused('INVALID_INPUT', `The rate card says ${listRateMinor}`, 'input', 'rateMinor');
  const bought = { rateType: product.rateType, quantity, days, slotSize: product.slotSize };
  return {
    ...terms,
    rateType: product.rateType,
    costMinor: requireAmount(priceOf(bought, rateMinor), 0n, 'input', 'quantity'),
    listCostMinor: requireAmount(priceOf(bought, listRateMinor), 0n, 'input', 'quantity'),
  };
};

/** Throws INVALID_INPUT when it is too late to book. */
export const requireLeadTime = ({ leadDays }: AdProduct, { startsOn }: AdLine): void => {
  if (daysBetween(todayInShanghai(), startsOn) < leadDays)
    throw refused(
      'INVALID_INPUT',
      `This is booked ${leadDays} days ahead, and it starts on ${startsOn}`,
      'input',
      'id',
    );
};
