import { type Module, mutation, mutationOf, userError } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { closeFacility } from './close-facility.ts';
import { HallClosureEntity } from './hall-closure.entity.ts';
import { liftHallClosure } from './lift-hall-closure.ts';

const resolvers: Resolvers = {
  Mutation: {
    closeFacility: mutationOf(closeFacility),
    liftHallClosure: mutation('closure', liftHallClosure),
  },
  HallClosure: {
    __resolveReference: ({ id }, { hallClosures }) => hallClosures.load(id),
    facility: ({ facilityId }) => ({ id: facilityId }),
  },
  Facility: {
    closures: ({ id }, _, { closuresOfFacilities }) => closuresOfFacilities.load(id),
    isRetired: async ({ id }, _, { closuresOfFacilities }) =>
      (await closuresOfFacilities.load(id)).some(
        ({ startsAt, endsAt }) => endsAt === null && startsAt <= new Date(),
      ),
  },
};

export const hallClosure: Module = {
  resolvers: [resolvers],
  entities: [HallClosureEntity],
  constraintErrors: {
    facility_bookings_hall_open: userError(
      'CONFLICT_OVERLAP',
      'The hall is closed in this time: see `Facility.closures`',
    ),
    facility_bookings_not_too_far: userError(
      'INVALID_INPUT',
      'The hall is not booked so far ahead: see `Facility.mostDaysAhead`',
      ...['input', 'startsAt'],
    ),
  },
};
