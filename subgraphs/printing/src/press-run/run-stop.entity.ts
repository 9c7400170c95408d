import { EntitySchema } from 'typeorm';

export interface RunStop {
  id: string;
  organisationId: string;
  runId: string;
  kind: 'SUSPENDED' | 'STOPPED';
  reason: string;
  stoppedAt: Date;
  resumedAt: Date | null;
}

export const RunStopEntity = new EntitySchema<RunStop>({
  name: 'RunStop',
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
