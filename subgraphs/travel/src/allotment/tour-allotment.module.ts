import { type Module, mutation, userError } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { Context } from '../context.ts';
import type { Departure } from '../departure/departure.entity.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addTourAllotment } from './add-tour-allotment.ts';
import { allotTraveller } from './allot-traveller.ts';
import { releaseTraveller } from './release-traveller.ts';
import { removeTourAllotment } from './remove-tour-allotment.ts';
import {
  type AllotmentList,
  TourAllotmentEntity,
  TravellerAllotmentEntity,
} from './tour-allotment.entity.ts';
import type { Occupant } from './tour-allotment.repository.ts';
import { updateTourAllotment } from './update-tour-allotment.ts';

const travellersOf = async (occupants: readonly Occupant[], { travellers }: Context) =>
  (await Promise.all(occupants.map(({ travellerId }) => travellers.load(travellerId)))).filter(
    (one) => one !== null,
  );

const takenBy = (occupants: readonly Occupant[]): number =>
  occupants.filter(({ takesPlace }) => takesPlace).length;

const listOf = (list: AllotmentList) =>
  forStaffOf('STAFF', async ({ id }: Departure, _: object, context: Context) => {
    const [all, occupants] = await Promise.all([
      context.allotmentsOfDepartures.load(id),
      context.occupantsOfDepartures.load(id),
    ]);
    const allotments = all.filter((one) => one.list === list);
    return {
      allotments,
      capacity: allotments.reduce((sum, { capacity }) => sum + capacity, 0),
      taken: takenBy(occupants.filter((one) => one[list])),
      unallotted: await travellersOf(
        occupants.filter((one) => !one[list]),
        context,
      ),
    };
  });

const resolvers: Resolvers = {
  Mutation: {
    addTourAllotment: mutation('allotment', addTourAllotment),
    updateTourAllotment: mutation('allotment', updateTourAllotment),
    removeTourAllotment: mutation('departure', removeTourAllotment),
    allotTraveller: mutation('allotment', allotTraveller),
    releaseTraveller: mutation('allotment', releaseTraveller),
  },
  Departure: {
    roomingList: listOf('ROOM'),
    vehicleList: listOf('VEHICLE'),
  },
  TourAllotment: {
    guide: ({ guideId }, _, { guides }) => (guideId ? guides.load(guideId) : null),
    taken: async ({ id, list, departureId }, _, { occupantsOfDepartures }) =>
      takenBy((await occupantsOfDepartures.load(departureId)).filter((one) => one[list] === id)),
    travellers: async ({ id, list, departureId }, _, context) =>
      travellersOf(
        (await context.occupantsOfDepartures.load(departureId)).filter((one) => one[list] === id),
        context,
      ),
  },
};

const full = userError('SOLD_OUT', 'There are not so many beds or seats', 'input', 'allotmentId');

export const tourAllotment: Module = {
  resolvers: [resolvers],
  entities: [TourAllotmentEntity, TravellerAllotmentEntity],
  constraintErrors: {
    tour_allotments_full: full,
    tour_allotments_shrunk: userError(
      'SOLD_OUT',
      'More travellers are in it than that: move them first',
      ...['input', 'capacity'],
    ),
    tour_allotments_name_unique: userError(
      'DUPLICATE',
      'Another room or vehicle of the departure has this name',
      ...['input', 'name'],
    ),
    tour_allotments_one_guide: userError(
      'CONFLICT_OVERLAP',
      'The guide is in another vehicle of the departure',
      ...['input', 'guideId'],
    ),
    tour_allotments_guide_drives: userError('INVALID_INPUT', 'A room has no guide', 'input', 'guideId'),
    traveller_allotments_allotment: userError(
      'ILLEGAL_TRANSITION',
      'Somebody is in it: move them first',
      ...['input', 'id'],
    ),
    traveller_allotments_of_departure: userError(
      'INVALID_INPUT',
      'This takes a traveller under contract on the departure',
      ...['input', 'travellerId'],
    ),
  },
};
