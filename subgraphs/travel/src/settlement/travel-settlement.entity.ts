import { EntitySchema } from 'typeorm';

export interface TravelSettlement {
  id: string;
  organisationId: string;
  departureId: string;
  settledAt: Date;
  travellers: number;
  paidMinor: bigint;
  refundedMinor: bigint;
  compensationMinor: bigint;
  costMinor: bigint;
  /** By how much suppliers' bills differed afterwards; PostgreSQL counts it. */
  readonly correctedMinor: bigint;
  revenueMinor: bigint;
  marginMinor: bigint;
  reopenedAt: Date | null;
  reopenReason: string | null;
  isSynthetic: boolean;
}

const sum = { type: 'bigint' } as const;

export const TravelSettlementEntity = new EntitySchema<TravelSettlement>({
  name: 'TravelSettlement',
  tableName: 'departure_settlements',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    departureId: { type: 'uuid' },
    settledAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    travellers: { type: 'int' },
    paidMinor: sum,
    refundedMinor: sum,
    compensationMinor: sum,
    costMinor: sum,
    correctedMinor: { ...sum, insert: false, update: false },
    // PostgreSQL computes both.
    revenueMinor: { ...sum, insert: false, update: false },
    marginMinor: { ...sum, insert: false, update: false },
    reopenedAt: { type: 'timestamptz', precision: 3, nullable: true },
    reopenReason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});
