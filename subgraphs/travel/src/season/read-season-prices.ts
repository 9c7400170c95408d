import { refused, requireBetween, requireEntries } from '@media-graph/subgraph';
import type { TourSeasonPriceInput } from '../generated/resolvers.ts';
import type { TourSeasonPrice } from './tour-season.entity.ts';

/** What each kind costs in a season. @throws INVALID_INPUT */
export const readSeasonPrices = (
  prices: readonly TourSeasonPriceInput[],
): Pick<TourSeasonPrice, 'unit' | 'priceMinor'>[] => {
  const read = requireEntries(prices, 1, 5, 'input', 'prices').map(({ unit, priceMinor }) => ({
    unit,
    priceMinor: requireBetween(priceMinor, 0n, 100_000_000n, 'input', 'prices'),
  }));
  if (new Set(read.map(({ unit }) => unit)).size < read.length)
    throw refused('INVALID_INPUT', 'Each kind costs one price', 'input', 'prices');
  return read;
};
