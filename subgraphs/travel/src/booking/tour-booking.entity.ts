import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { UnitType } from '../departure/departure.entity.ts';
import type { BookingStatus } from './booking-transitions.ts';

export interface TourBooking extends Versioned {
  organisationId: string;
  reference: string;
  departureId: string;
  status: BookingStatus;
  holdExpiresAt: Date;
  seats: number;
  totalMinor: bigint;
  /** What keeps the seats, and whether that is enough for the contract. */
  depositMinor: bigint;
  isConfirmedByDeposit: boolean;
  balanceDueOn: string;
  /** As the receipts add up, like `returnedMinor` and `compensatedMinor`: PostgreSQL counts them. */
  paidMinor: bigint;
  /** Of what was paid, that which is not kept; PostgreSQL counts it. */
  refundedMinor: bigint;
  readonly returnedMinor: bigint;
  feeMinor: bigint;
  compensationMinor: bigint;
  readonly compensatedMinor: bigint;
  /** What was taken for changes under contract; a part of the total. */
  readonly changeFeeMinor: bigint;
  /** Who booked for the party, and what the agent is paid of the total. */
  agentId: string | null;
  commissionPercent: number | null;
  sourceArticleId: string | null;
  sourceEventId: string | null;
  contractNumber: string | null;
  /** When a guardian agreed for those below fourteen; null without any. */
  guardianConsentedAt: Date | null;
  /** Why its people were last changed, or its cancellation was taken back. */
  changeReason: string | null;
  insurancePromptedAt: Date | null;
  confirmedAt: Date | null;
  cancelledOn: string | null;
  cancelledBy: 'TRAVELLER' | 'COMPANY' | null;
  isSynthetic: boolean;
}

export interface TourBookingLine {
  id: string;
  organisationId: string;
  bookingId: string;
  unit: UnitType;
  quantity: number;
  paxCount: number;
  unitPriceMinor: bigint;
}

/** Personal data, in a table of its own. */
export interface TourBookingContact {
  bookingId: string;
  organisationId: string;
  name: string;
  phone: string;
  /** What the telephone number is found by; null where there was no key yet. */
  phoneHash: Buffer | null;
}

const sum = { type: 'bigint', default: 0 } as const;
const counted = { type: 'bigint', insert: false, update: false } as const;

export const TourBookingEntity = new EntitySchema<TourBooking>({
  name: 'TourBooking',
  tableName: 'bookings',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    reference: { type: 'text' },
    departureId: { type: 'uuid' },
    status: { type: 'text', default: 'ON_HOLD' },
    holdExpiresAt: { type: 'timestamptz', precision: 3 },
    seats: { type: 'int' },
    totalMinor: { type: 'bigint' },
    depositMinor: sum,
    isConfirmedByDeposit: { type: 'boolean', default: false },
    balanceDueOn: { type: 'date' },
    paidMinor: sum,
    refundedMinor: sum,
    returnedMinor: counted,
    feeMinor: sum,
    compensationMinor: sum,
    compensatedMinor: counted,
    changeFeeMinor: counted,
    agentId: { type: 'uuid', nullable: true },
    commissionPercent: { type: 'int', nullable: true },
    sourceArticleId: { type: 'uuid', nullable: true },
    sourceEventId: { type: 'uuid', nullable: true },
    contractNumber: { type: 'text', nullable: true },
    guardianConsentedAt: { type: 'timestamptz', precision: 3, nullable: true },
    changeReason: { type: 'text', nullable: true },
    insurancePromptedAt: { type: 'timestamptz', precision: 3, nullable: true },
    confirmedAt: { type: 'timestamptz', precision: 3, nullable: true },
    cancelledOn: { type: 'date', nullable: true },
    cancelledBy: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const TourBookingLineEntity = new EntitySchema<TourBookingLine>({
  name: 'TourBookingLine',
  tableName: 'booking_lines',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    bookingId: { type: 'uuid' },
    unit: { type: 'text' },
    quantity: { type: 'int' },
    paxCount: { type: 'int' },
    unitPriceMinor: { type: 'bigint' },
  },
});

export const TourBookingContactEntity = new EntitySchema<TourBookingContact>({
  name: 'TourBookingContact',
  tableName: 'booking_contacts',
  columns: {
    bookingId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    name: { type: 'text' },
    phone: { type: 'text' },
    phoneHash: { type: 'bytea', nullable: true },
  },
});
