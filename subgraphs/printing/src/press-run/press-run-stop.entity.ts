import { EntitySchema } from 'typeorm';

export interface PressRunStop {
  id: string;
  organisationId: string;
  runId: string;
  kind: 'SUSPENDED' | 'STOPPED';
  reason: string;
  stoppedAt: Date;
  resumedAt: Date | null;
}

export const PressRunStopEntity = new EntitySchema<PressRunStop>({
  name: 'PressRunStop',
  tableName: 'run_stops',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    runId: { type: 'uuid' },
    kind: { type: 'text' },
    reason: { type: 'text' },
    stoppedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    resumedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});
