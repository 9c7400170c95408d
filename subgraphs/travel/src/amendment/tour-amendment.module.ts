import { type Module, userError } from '@media-graph/subgraph';
import { TourAmendmentEntity } from './tour-amendment.entity.ts';
import { tourAmendmentResolvers } from './tour-amendment.resolvers.ts';

export const tourAmendment: Module = {
  resolvers: [tourAmendmentResolvers],
  entities: [TourAmendmentEntity],
  constraintErrors: {
    booking_amendments_under_contract: userError(
      'ILLEGAL_TRANSITION',
      'This takes a contract, before the departure',
      ...['input', 'id'],
    ),
  },
};
