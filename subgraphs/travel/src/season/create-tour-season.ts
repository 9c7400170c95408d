import { requireDate, requireFound, requireId, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateTourSeasonInput } from '../generated/resolvers.ts';
import { readSeasonPrices } from './read-season-prices.ts';
import type { TourSeason } from './tour-season.entity.ts';

/** Writes down what a tour costs in some days; PostgreSQL keeps the seasons of a tour apart. */
export const createTourSeason = async (
  tx: Transaction,
  input: CreateTourSeasonInput,
): Promise<TourSeason> => {
  const organisationId = ownCompany(tx.viewer);
  const tour = await tx.tours.load(requireId(input.tourId, 'input', 'tourId'));
  const own = requireFound(tour?.organisationId === organisationId ? tour : null, 'input', 'tourId');
  const prices = readSeasonPrices(input.prices);
  const id = uuidv7();
  await tx.seasonRepository.insert({
    ...{ id, organisationId, tourId: own.id },
    name: requireLocalized(input.name, 60, 'input', 'name'),
    startsOn: requireDate(input.startsOn, 'input', 'startsOn'),
    endsOn: requireDate(input.endsOn, 'input', 'endsOn'),
  });
  await tx.seasonPriceRepository.write({ id, organisationId }, prices);
  return tx.seasonRepository.findOneByOrFail({ id });
};
