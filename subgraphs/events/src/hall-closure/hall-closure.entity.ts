import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface HallClosure extends Versioned {
  facilityId: string;
  startsAt: Date;
  /** Null where it is closed for good. */
  endsAt: Date | null;
  reason: string;
  liftedAt: Date | null;
  liftReason: string | null;
}

export const HallClosureEntity = new EntitySchema<HallClosure>({
  name: 'HallClosure',
  tableName: 'hall_closures',
  columns: {
    ...versionedColumns,
    facilityId: { type: 'uuid' },
    startsAt: { type: 'timestamptz', precision: 3 },
    endsAt: { type: 'timestamptz', precision: 3, nullable: true },
    reason: { type: 'text' },
    liftedAt: { type: 'timestamptz', precision: 3, nullable: true },
    liftReason: { type: 'text', nullable: true },
  },
});
