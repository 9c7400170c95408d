import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { CancelReason } from '../booking/refund-of.ts';
import type { TravelScope } from '../tour/tour.entity.ts';
import type { DepartureStatus } from './departure-transitions.ts';

export interface Departure extends Versioned {
  organisationId: string;
  code: string;
  tourId: string;
  scope: TravelScope;
  status: DepartureStatus;
  departsOn: string;
  returnsOn: string;
  capacity: number;
  minPax: number;
  seatsTaken: number;
  guideId: string | null;
  eventId: string | null;
  openedAt: Date | null;
  /** Since when the minimum group was promised (成團); PostgreSQL keeps it. */
  guaranteedAt: Date | null;
  cancelledOn: string | null;
  cancelReason: CancelReason | null;
  cancelledBookings: number;
  isBreach: boolean;
  /** Why its terms were last changed. */
  changeReason: string | null;
  isSynthetic: boolean;
}

export type UnitType = 'ADULT' | 'CHILD' | 'INFANT' | 'SENIOR' | 'STUDENT';

export interface DepartureUnit {
  id: string;
  organisationId: string;
  departureId: string;
  unit: UnitType;
  minAge: number;
  maxAge: number;
  paxCount: number;
  accompaniedBy: UnitType[];
  /** How many of them one companion takes along; null for who needs none. */
  perCompanion: number | null;
  priceMinor: bigint;
}

export const DepartureEntity = new EntitySchema<Departure>({
  name: 'Departure',
  tableName: 'departures',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    tourId: { type: 'uuid' },
    scope: { type: 'text' },
    status: { type: 'text', default: 'PLANNED' },
    departsOn: { type: 'date' },
    returnsOn: { type: 'date' },
    capacity: { type: 'int' },
    minPax: { type: 'int' },
    seatsTaken: { type: 'int', default: 0 },
    guideId: { type: 'uuid', nullable: true },
    eventId: { type: 'uuid', nullable: true },
    openedAt: { type: 'timestamptz', precision: 3, nullable: true },
    guaranteedAt: { type: 'timestamptz', precision: 3, nullable: true },
    cancelledOn: { type: 'date', nullable: true },
    cancelReason: { type: 'text', nullable: true },
    cancelledBookings: { type: 'int', default: 0 },
    isBreach: { type: 'boolean', default: false },
    changeReason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const DepartureUnitEntity = new EntitySchema<DepartureUnit>({
  name: 'DepartureUnit',
  tableName: 'departure_units',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    departureId: { type: 'uuid' },
    unit: { type: 'text' },
    minAge: { type: 'int' },
    maxAge: { type: 'int' },
    paxCount: { type: 'int' },
    accompaniedBy: { type: 'text', array: true, default: '{}' },
    perCompanion: { type: 'int', nullable: true },
    priceMinor: { type: 'bigint' },
  },
});
