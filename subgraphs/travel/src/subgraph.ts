import { type Subgraph, seedId } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access/scope.ts';
import { attribution } from './attribution/attribution.resolvers.ts';
import {
  TourBookingContactEntity,
  TourBookingEntity,
  TourBookingLineEntity,
} from './booking/tour-booking.entity.ts';
import { tourBooking } from './booking/tour-booking.resolvers.ts';
import { tourBookingMutations } from './booking/tour-booking-mutations.resolvers.ts';
import { company } from './company/company.resolvers.ts';
import { TravelFiguresEntity, TravelProfileEntity } from './company/travel-profile.entity.ts';
import { constraintErrors } from './constraint-errors.ts';
import { createDataSources, type DataSources } from './context.ts';
import { seedBookings } from './demonstration/bookings.seed.ts';
import { seedCompany } from './demonstration/company.seed.ts';
import { seedDepartures } from './demonstration/departures.seed.ts';
import { seedTours } from './demonstration/tours.seed.ts';
import { DepartureEntity, DepartureUnitEntity } from './departure/departure.entity.ts';
import { departure } from './departure/departure.resolvers.ts';
import { departureMutations } from './departure/departure-mutations.resolvers.ts';
import { GuideContactEntity, GuideEntity } from './guide/guide.entity.ts';
import { guide } from './guide/guide.resolvers.ts';
import { seedAtScale } from './seed-scale.ts';
import { TravelSettlementEntity } from './settlement/travel-settlement.entity.ts';
import { travelSettlement } from './settlement/travel-settlement.resolvers.ts';
import { SupplierEntity, SupplierServiceEntity } from './supplier/supplier.entity.ts';
import { supplier } from './supplier/supplier.resolvers.ts';
import { ItineraryDayEntity, TourEntity } from './tour/tour.entity.ts';
import { tour } from './tour/tour.resolvers.ts';
import { TravellerEntity, TravellerIdentityEntity } from './traveller/traveller.entity.ts';
import { traveller } from './traveller/traveller.resolvers.ts';

export const travel: Subgraph<DataSources> = {
  name: 'travel',
  directory: import.meta.dirname,
  modules: [
    {
      resolvers: [
        tour,
        departure,
        departureMutations,
        tourBooking,
        tourBookingMutations,
        traveller,
        guide,
        supplier,
        travelSettlement,
        company,
        attribution,
      ],
      entities: [
        TourEntity,
        ItineraryDayEntity,
        DepartureEntity,
        DepartureUnitEntity,
        TourBookingEntity,
        TourBookingLineEntity,
        TourBookingContactEntity,
        TravellerEntity,
        TravellerIdentityEntity,
        GuideEntity,
        GuideContactEntity,
        SupplierEntity,
        SupplierServiceEntity,
        TravelSettlementEntity,
        TravelProfileEntity,
        TravelFiguresEntity,
      ],
      constraintErrors,
    },
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  demonstration: {
    seeds: {
      company: seedCompany,
      tours: seedTours,
      departures: seedDepartures,
      bookings: seedBookings,
    },
    seedAtScale,
    seedAs: { organisation: seedId('Organisation', 'huizhou-daily-travel'), roles: ['staff'] },
  },
};
