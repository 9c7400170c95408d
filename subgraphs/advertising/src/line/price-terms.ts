import {
  daysBetween,
  refused,
  requireBetween,
  requireDate,
  requireMinor,
  todayInShanghai,
} from '@media-graph/subgraph';
import { readFreeSize } from '../ad-slot/read-free-size.ts';
import { measureOf, wholePage } from '../ad-slot/slot-size.ts';
import type { Transaction } from '../context.ts';
import type { AdOrder } from '../order/order.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';
import { surchargesFor, surchargesOn } from '../surcharge/surcharges-for.ts';
import type { AdLine } from './line.entity.ts';
import { priceOf } from './price-of.ts';

type Wanted = Pick<
  AdLine,
  'startsOn' | 'endsOn' | 'quantity' | 'sectionId' | 'surcharges' | 'freeColumns' | 'freeHeightCm' | 'words'
> & {
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
  | 'freeColumns'
  | 'freeHeightCm'
  | 'surcharges'
  | 'words'
>;

const mostUnits = 10_000_000_000n;

/** What a line with days that are checked costs, by the rate card of its first day. @throws INVALID_INPUT for a rate above it */
export const pricedAt = async (
  tx: Transaction,
  product: AdProduct,
  { sectionId, startsOn, endsOn, quantity, words, agree, ...wanted }: Wanted,
): Promise<Terms> => {
  const { rateType, slotSize } = product;
  const size = { columns: wanted.freeColumns, heightCm: wanted.freeHeightCm };
  const free = readFreeSize(slotSize === 'FREE_SIZE', size, 'input');
  const days = daysBetween(startsOn, endsOn) + 1;
  const listRateMinor =
    (await tx.rateRepository.rateOn(product.id, sectionId, startsOn)) ?? product.basePriceMinor;
  const rateMinor = requireMinor(agree(listRateMinor), {}, 'input', 'rateMinor');
  if (rateMinor > listRateMinor)
    throw refused('INVALID_INPUT', `The rate card says ${listRateMinor}`, 'input', 'rateMinor');
  const { chosen } = await surchargesFor(tx, product, startsOn, wanted.surcharges);
  const measure = slotSize && measureOf(slotSize, free ?? wholePage);
  // As an invoice does, each insertion's surcharges are rounded.
  const priced = (rate: bigint) => {
    const bought = { rateType, days, measure, words };
    const extra = surchargesOn(priceOf({ ...bought, quantity: 1n }, rate), chosen);
    return requireMinor(priceOf({ ...bought, quantity }, rate) + extra * quantity, {}, 'input', 'quantity');
  };
  return {
    startsOn,
    endsOn,
    quantity,
    rateMinor,
    listRateMinor,
    rateType,
    costMinor: priced(rateMinor),
    listCostMinor: priced(listRateMinor),
    freeColumns: free?.columns ?? null,
    freeHeightCm: free?.heightCm ?? null,
    surcharges: [...new Set(wanted.surcharges)],
    words,
  };
};

/**
 * The terms of a line with what they cost.
 *
 * @throws INVALID_INPUT for a time that is past, outside the order's or not one of the product's flights, and for a
 *   rate above the rate card's
 */
export const priceTerms = async (
  tx: Transaction,
  product: AdProduct,
  order: AdOrder,
  wanted: Wanted,
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
  const { minFlightDays, maxFlightDays } = product;
  requireBetween(daysBetween(startsOn, endsOn) + 1, minFlightDays, maxFlightDays, 'input', 'endsOn');
  requireBetween(wanted.quantity, 1n, mostUnits, 'input', 'quantity');
  return pricedAt(tx, product, { ...wanted, startsOn, endsOn });
};
