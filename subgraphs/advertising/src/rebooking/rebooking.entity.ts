import { EntitySchema } from 'typeorm';

/** That a booked line was moved, or lost a place. */
export interface AdRebooking {
  id: string;
  organisationId: string;
  lineId: string;
  lineVersion: number;
  startsOnBefore: string;
  endsOnBefore: string;
  costBeforeMinor: bigint;
  startsOn: string;
  endsOn: string;
  costMinor: bigint;
  withdrawnSlotId: string | null;
  reason: string;
  /** Set by the database. */
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export const AdRebookingEntity = new EntitySchema<AdRebooking>({
  name: 'AdRebooking',
  tableName: 'rebookings',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    lineId: { type: 'uuid' },
    lineVersion: { type: 'int' },
    startsOnBefore: { type: 'date' },
    endsOnBefore: { type: 'date' },
    costBeforeMinor: { type: 'bigint' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    costMinor: { type: 'bigint' },
    withdrawnSlotId: { type: 'uuid', nullable: true },
    reason: { type: 'text' },
    recordedBy: { type: 'text', insert: false },
    recordedAt: { type: 'timestamptz', precision: 3, insert: false },
  },
});
