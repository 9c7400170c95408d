import { type Module, userError } from '@media-graph/subgraph';
import { noAgency } from '../company/no-agency.ts';
import { ItineraryDayEntity, TourEntity } from './tour.entity.ts';
import { tourResolvers } from './tour.resolvers.ts';

export const tour: Module = {
  resolvers: [tourResolvers],
  entities: [TourEntity, ItineraryDayEntity],
  constraintErrors: {
    tours_company: noAgency,
    tours_code_unique: userError('DUPLICATE', 'Another tour has this code', 'input', 'code'),
  },
};
