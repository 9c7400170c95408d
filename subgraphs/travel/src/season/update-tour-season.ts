import { amend, given, requireDate, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateTourSeasonInput } from '../generated/resolvers.ts';
import { readSeasonPrices } from './read-season-prices.ts';
import type { TourSeason } from './tour-season.entity.ts';

/** Says what a tour costs in a season from now on, moves its days, or ends it; departures and bookings keep their prices. */
export const updateTourSeason = async (
  tx: Transaction,
  input: UpdateTourSeasonInput,
): Promise<TourSeason> => {
  const season = await lockOwn(tx.viewer, tx.seasonRepository, input);
  const prices = given(input.prices, readSeasonPrices);
  if (prices) await tx.seasonPriceRepository.write(season, prices);
  return amend(tx.seasonRepository, season, input, {
    name: given(input.name, (text) => requireLocalized(text, 60, 'input', 'name')),
    startsOn: given(input.startsOn, (day) => requireDate(day, 'input', 'startsOn')),
    endsOn: given(input.endsOn, (day) => requireDate(day, 'input', 'endsOn')),
  });
};
