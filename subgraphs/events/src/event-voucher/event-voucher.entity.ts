import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface EventVoucher extends Versioned {
  eventId: string;
  code: string;
  organisationId: string | null;
  ticketKindId: string | null;
  places: number;
  /** Counted by PostgreSQL. */
  used: number;
  isSetAside: boolean;
  expiresAt: Date;
  releasedAt: Date | null;
  releaseReason: string | null;
}

export const EventVoucherEntity = new EntitySchema<EventVoucher>({
  name: 'EventVoucher',
  tableName: 'event_vouchers',
  columns: {
    ...versionedColumns,
    eventId: { type: 'uuid' },
    code: { type: 'text' },
    organisationId: { type: 'uuid', nullable: true },
    ticketKindId: { type: 'uuid', nullable: true },
    places: { type: 'int' },
    used: { type: 'int', insert: false, update: false },
    isSetAside: { type: 'boolean' },
    expiresAt: { type: 'timestamptz', precision: 3 },
    releasedAt: { type: 'timestamptz', precision: 3, nullable: true },
    releaseReason: { type: 'text', nullable: true },
  },
});
