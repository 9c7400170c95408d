import { type Module, userError } from '@media-graph/subgraph';
import { DepartureEntity, DepartureUnitEntity } from './departure.entity.ts';
import { departureResolvers } from './departure.resolvers.ts';

export const departure: Module = {
  resolvers: [departureResolvers],
  entities: [DepartureEntity, DepartureUnitEntity],
  constraintErrors: {
    departures_code_unique: userError('DUPLICATE', 'Another departure has this code', 'input', 'code'),
    departures_not_oversold: userError('SOLD_OUT', 'There are not so many seats'),
    departures_min_pax_told: userError(
      'ILLEGAL_TRANSITION',
      'The minimum group was told to those who have booked, and only falls',
      ...['input', 'minPax'],
    ),
    departures_guarantee_kept: userError(
      'ILLEGAL_TRANSITION',
      'The minimum group was promised',
      ...['input', 'reason'],
    ),
    departures_one_guide: userError(
      'CONFLICT_OVERLAP',
      'The guide is on another departure in these days',
      ...['input', 'guideId'],
    ),
  },
};
