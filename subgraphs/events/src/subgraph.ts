import type { Viewer } from '@media-graph/service';
import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { constraintErrors } from './constraint-errors.ts';
import { createDataSources, type DataSources } from './context.ts';
import { EventEntity, PreviousDatesEntity } from './event/event.entity.ts';
import { event } from './event/event.resolvers.ts';
import { seedEvents } from './event/event.seed.ts';
import { eventMutations } from './event/event-mutations.resolvers.ts';
import { EventFigureEntity, StatedAmountEntity } from './event-figure/event-figure.entity.ts';
import { eventFigure } from './event-figure/event-figure.resolvers.ts';
import { FacilityBookingEntity } from './facility-booking/facility-booking.entity.ts';
import { facilityBooking } from './facility-booking/facility-booking.resolvers.ts';
import { seedFacilityBookings } from './facility-booking/facility-booking.seed.ts';
import { facilityBookingMutations } from './facility-booking/facility-booking-mutations.resolvers.ts';
import {
  InvestmentProjectEntity,
  ProjectEstimateEntity,
  StageChangeEntity,
} from './investment-project/investment-project.entity.ts';
import { investmentProject } from './investment-project/investment-project.resolvers.ts';
import { moneyEstimate } from './money-estimate/money-estimate.resolvers.ts';
import { ParticipationEntity } from './participation/participation.entity.ts';
import { participation } from './participation/participation.resolvers.ts';
import { seedAtScale } from './seed-scale.ts';
import { SigningEntity } from './signing/signing.entity.ts';
import { signing } from './signing/signing.resolvers.ts';
import { seedSignings } from './signing/signing.seed.ts';

/** The most that any of a viewer's roles allows. */
const databaseRole = ({ roles, subject }: Viewer): string => {
  if (roles.includes('event-manager')) return 'events_manager';
  if (roles.includes('headquarters')) return 'events_headquarters';
  if (roles.includes('staff')) return 'events_staff';
  return subject === null ? 'events_public' : 'events_reader';
};

export const events: Subgraph<DataSources> = {
  name: 'events',
  directory: import.meta.dirname,
  modules: [
    {
      resolvers: [
        event,
        eventMutations,
        participation,
        eventFigure,
        moneyEstimate,
        investmentProject,
        signing,
        facilityBooking,
        facilityBookingMutations,
      ],
      entities: [
        EventEntity,
        PreviousDatesEntity,
        ParticipationEntity,
        EventFigureEntity,
        StatedAmountEntity,
        InvestmentProjectEntity,
        ProjectEstimateEntity,
        StageChangeEntity,
        SigningEntity,
        FacilityBookingEntity,
      ],
      constraintErrors,
    },
  ],
  migrations,
  databaseRoles: ['events_public', 'events_reader', 'events_staff', 'events_headquarters', 'events_manager'],
  databaseRole,
  createDataSources,
  demonstration: {
    seeds: { events: seedEvents, signings: seedSignings, bookings: seedFacilityBookings },
    seedAtScale,
  },
};
