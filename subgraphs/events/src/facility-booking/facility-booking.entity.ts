import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { FacilityBookingStatus } from '../generated/resolvers.ts';

export interface FacilityBooking extends Versioned {
  facilityId: string;
  organisationId: string;
  startsAt: Date;
  endsAt: Date;
  setupMinutes: number;
  teardownMinutes: number;
  status: FacilityBookingStatus;
  statusReason: string | null;
  purpose: string;
  eventId: string | null;
  holdExpiresAt: Date | null;
  /** Whether the hall was taken back from a hold that had run out. */
  holdLapsed: boolean;
  /** The series that it is a use of. */
  seriesId: string | null;
}

export const FacilityBookingEntity = new EntitySchema<FacilityBooking>({
  name: 'FacilityBooking',
  tableName: 'facility_bookings',
  columns: {
    ...versionedColumns,
    facilityId: { type: 'uuid' },
    organisationId: { type: 'uuid' },
    startsAt: { type: 'timestamptz', precision: 3 },
    endsAt: { type: 'timestamptz', precision: 3 },
    setupMinutes: { type: 'int' },
    teardownMinutes: { type: 'int' },
    status: { type: 'text' },
    statusReason: { type: 'text', nullable: true },
    purpose: { type: 'text' },
    eventId: { type: 'uuid', nullable: true },
    holdExpiresAt: { type: 'timestamptz', precision: 3, nullable: true },
    holdLapsed: { type: 'boolean', default: false },
    seriesId: { type: 'uuid', nullable: true },
  },
});
