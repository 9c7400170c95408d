import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { UnitType } from '../departure/departure.entity.ts';

/**
 * What is proposed for a kind of traveller by the season of a tour that holds on a day, for a price that is left out.
 *
 * @throws INVALID_INPUT at `path` where no season has a price for it
 */
export const seasonPriceOn = async (
  tx: Transaction,
  { tourId, departsOn }: { readonly tourId: string; readonly departsOn: string },
  unit: UnitType,
  ...path: readonly string[]
): Promise<bigint> => {
  const season = (await tx.seasonsOfTours.load(tourId)).find(
    ({ retiredAt, startsOn, endsOn }) => !retiredAt && startsOn <= departsOn && departsOn <= endsOn,
  );
  const prices = season ? await tx.pricesOfSeasons.load(season.id) : [];
  const proposed = prices.find((price) => price.unit === unit);
  if (!proposed)
    throw refused('INVALID_INPUT', `No season of the tour has a price for ${unit} on ${departsOn}`, ...path);
  return proposed.priceMinor;
};
