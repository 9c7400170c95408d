import { cny, type Module, mutation, userError } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createTourSeason } from './create-tour-season.ts';
import { TourSeasonEntity, TourSeasonPriceEntity } from './tour-season.entity.ts';
import { updateTourSeason } from './update-tour-season.ts';

const resolvers: Resolvers = {
  Mutation: {
    createTourSeason: mutation('season', createTourSeason),
    updateTourSeason: mutation('season', updateTourSeason),
  },
  Tour: {
    seasons: async ({ id }, { isRetired }, { seasonsOfTours }) =>
      (await seasonsOfTours.load(id)).filter(({ retiredAt }) => (retiredAt !== null) === isRetired),
  },
  TourSeason: {
    prices: ({ id }, _, { pricesOfSeasons }) => pricesOfSeasons.load(id),
    changeReason: forStaffOf('STAFF', ({ changeReason }) => changeReason),
  },
  TourSeasonPrice: {
    price: ({ priceMinor }) => cny(priceMinor),
  },
};

export const tourSeason: Module = {
  resolvers: [resolvers],
  entities: [TourSeasonEntity, TourSeasonPriceEntity],
  constraintErrors: {
    tour_seasons_lasts: userError(
      'INVALID_INPUT',
      'A season ends on its first day or later, within two years',
      ...['input', 'endsOn'],
    ),
    tour_seasons_apart: userError(
      'CONFLICT_OVERLAP',
      'Another season of the tour has some of these days',
      ...['input', 'startsOn'],
    ),
  },
};
