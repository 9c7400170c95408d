import { EntitySchema } from 'typeorm';

/** How a booking was changed under contract; PostgreSQL notes what it was before, and changes it. */
export interface TourAmendment {
  id: string;
  organisationId: string;
  bookingId: string;
  readonly fromDepartureId: string;
  toDepartureId: string;
  readonly seatsBefore: number;
  seatsAfter: number;
  readonly totalBefore: bigint;
  totalAfter: bigint;
  /** What is taken for it, in fen; a part of the total. */
  feeMinor: bigint;
  readonly amendedOn: string;
  reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

const counted = { insert: false, update: false } as const;

export const TourAmendmentEntity = new EntitySchema<TourAmendment>({
  name: 'TourAmendment',
  tableName: 'booking_amendments',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    bookingId: { type: 'uuid' },
    fromDepartureId: { type: 'uuid', ...counted },
    toDepartureId: { type: 'uuid' },
    seatsBefore: { type: 'int', ...counted },
    seatsAfter: { type: 'int' },
    totalBefore: { type: 'bigint', ...counted },
    totalAfter: { type: 'bigint' },
    feeMinor: { type: 'bigint' },
    amendedOn: { type: 'date', ...counted },
    reason: { type: 'text' },
    recordedBy: { type: 'text', ...counted },
    recordedAt: { type: 'timestamptz', precision: 3, ...counted },
  },
});
