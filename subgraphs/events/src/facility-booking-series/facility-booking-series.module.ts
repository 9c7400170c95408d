import { type Module, mutationOf } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelFacilityBookingSeries } from './cancel-facility-booking-series.ts';
import { confirmFacilityBookingSeries } from './confirm-facility-booking-series.ts';
import { FacilityBookingSeriesEntity } from './facility-booking-series.entity.ts';
import { rejectFacilityBookingSeries } from './reject-facility-booking-series.ts';
import { requestFacilityBookingSeries } from './request-facility-booking-series.ts';

const resolvers: Resolvers = {
  Query: {
    facilityBookingSeries: (_, { id }, { bookingSeries }) => bookingSeries.load(id),
  },
  Mutation: {
    requestFacilityBookingSeries: mutationOf(requestFacilityBookingSeries),
    confirmFacilityBookingSeries: mutationOf(confirmFacilityBookingSeries),
    rejectFacilityBookingSeries: mutationOf(rejectFacilityBookingSeries),
    cancelFacilityBookingSeries: mutationOf(cancelFacilityBookingSeries),
  },
  FacilityBookingSeries: {
    __resolveReference: ({ id }, { bookingSeries }) => bookingSeries.load(id),
    facility: ({ facilityId }) => ({ id: facilityId }),
    bookedBy: ({ organisationId }) => ({ id: organisationId }),
    bookings: ({ id }, page, { bookingsOfSeries }) => bookingsOfSeries.load(id, page),
  },
  FacilityBooking: {
    series: ({ seriesId }, _, { bookingSeries }) => (seriesId === null ? null : bookingSeries.load(seriesId)),
  },
};

export const facilityBookingSeries: Module = {
  resolvers: [resolvers],
  entities: [FacilityBookingSeriesEntity],
};
