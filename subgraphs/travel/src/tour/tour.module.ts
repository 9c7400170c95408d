import { type Module, userError } from '@media-graph/subgraph';
import { noAgency } from '../company/no-agency.ts';
import { ItineraryDayEntity, TourEntity } from './tour.entity.ts';
import { tourResolvers } from './tour.resolvers.ts';

export const tour: Module = {
  resolvers: [tourResolvers],
  entities: [TourEntity, ItineraryDayEntity],
  constraintErrors: {
    tours_company: noAgency,
    tours_retired: userError('INVALID_INPUT', 'The tour is offered no longer', 'input', 'tourId'),
    tours_needed: userError(
      'ILLEGAL_TRANSITION',
      'The tour has dates that are planned or on sale: close or cancel them',
      ...['input', 'id'],
    ),
    tours_code_unique: userError('DUPLICATE', 'Another tour has this code', 'input', 'code'),
  },
};
