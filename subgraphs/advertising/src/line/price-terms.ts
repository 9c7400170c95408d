import {
  daysBetween,
  refused,
  requireBetween,
  requireDate,
  requireMinor,
  todayInShanghai,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { AdOrder } from '../order/order.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';
import type { AdLine } from './line.entity.ts';
import { priceOf } from './price-of.ts';

type Wanted = Pick<AdLine, 'startsOn' | 'endsOn' | 'quantity' | 'sectionId'> & {
  /** What is paid, where the rate card says so much. */
  readonly agree: (listRateMinor: bigint) => bigint;
};
type Terms = Pick<
  AdLine,
  | 'startsOn'
  | 'endsOn'
  | 'quantity'
  | 'rateMinor'
  | 'listRateMinor'
  | 'rateType'
  | 'costMinor'
  | 'listCostMinor'
>;

const mostUnits = 10_000_000_000n;

/**
 * The terms of a line with what they cost, by the rate card of its first day.
 *
 * @throws INVALID_INPUT for a time that is past, outside the order's or not one of the product's flights, and for a
 *   rate above the rate card's
 */
export const priceTerms = async (
  { rateRepository }: Transaction,
  product: AdProduct,
  order: AdOrder,
  { sectionId, quantity, ...wanted }: Wanted,
): Promise<Terms> => {
  const startsOn = requireDate(wanted.startsOn, 'input', 'startsOn');
  const endsOn = requireDate(wanted.endsOn, 'input', 'endsOn');
  if (startsOn < todayInShanghai())
    throw refused('INVALID_INPUT', 'A line does not start in the past', 'input', 'startsOn');
  if (startsOn < order.startsOn || endsOn > order.endsOn)
    throw refused(
      'INVALID_INPUT',
      `The order runs from ${order.startsOn} to ${order.endsOn}`,
      ...['input', startsOn < order.startsOn ? 'startsOn' : 'endsOn'],
    );
  const { rateType, slotSize, minFlightDays, maxFlightDays } = product;
  const days = daysBetween(startsOn, endsOn) + 1;
  requireBetween(days, minFlightDays, maxFlightDays, 'input', 'endsOn');
  requireBetween(quantity, 1n, mostUnits, 'input', 'quantity');
  const listRateMinor =
    (await rateRepository.rateOn(product.id, sectionId, startsOn)) ?? product.basePriceMinor;
  const rateMinor = requireMinor(wanted.agree(listRateMinor), {}, 'input', 'rateMinor');
  if (rateMinor > listRateMinor)
    throw refused('INVALID_INPUT', `The rate card says ${listRateMinor}`, 'input', 'rateMinor');
  const priced = (rate: bigint) =>
    requireMinor(priceOf({ rateType, quantity, days, slotSize }, rate), {}, 'input', 'quantity');
  return {
    startsOn,
    endsOn,
    quantity,
    rateMinor,
    listRateMinor,
    rateType,
    costMinor: priced(rateMinor),
    listCostMinor: priced(listRateMinor),
  };
};
