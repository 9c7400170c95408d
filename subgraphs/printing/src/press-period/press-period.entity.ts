import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface PressPeriod extends Versioned {
  organisationId: string;
  pressId: string;
  kind: 'MAINTENANCE' | 'SHIFT';
  startsAt: Date;
  endsAt: Date;
  note: string;
  changeReason: string | null;
  cancelledAt: Date | null;
  isSynthetic: boolean;
}

const instant = { type: 'timestamptz', precision: 3 } as const;

export const PressPeriodEntity = new EntitySchema<PressPeriod>({
  name: 'PressPeriod',
  tableName: 'press_periods',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    pressId: { type: 'uuid' },
    kind: { type: 'text' },
    startsAt: instant,
    endsAt: instant,
    note: { type: 'text' },
    changeReason: { type: 'text', nullable: true },
    cancelledAt: { ...instant, nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});
