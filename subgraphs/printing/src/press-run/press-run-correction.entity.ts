import { EntitySchema } from 'typeorm';

/** What the database reads and sets itself is optional when a correction is written. */
export interface PressRunCorrection {
  id: string;
  organisationId: string;
  runId: string;
  readonly grossBefore: number | null;
  readonly goodBefore: number | null;
  readonly startupBefore: number | null;
  readonly runningBefore: number | null;
  grossAfter: number;
  goodAfter: number;
  startupAfter: number;
  runningAfter: number;
  reason: string;
  /** On which the difference counts. */
  readonly countedOn: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

const before = { type: 'int', nullable: true, insert: false } as const;

export const PressRunCorrectionEntity = new EntitySchema<PressRunCorrection>({
  name: 'PressRunCorrection',
  tableName: 'run_corrections',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    runId: { type: 'uuid' },
    grossBefore: before,
    goodBefore: before,
    startupBefore: before,
    runningBefore: before,
    grossAfter: { type: 'int' },
    goodAfter: { type: 'int' },
    startupAfter: { type: 'int' },
    runningAfter: { type: 'int' },
    reason: { type: 'text' },
    countedOn: { type: 'date', insert: false },
    recordedBy: { type: 'text', insert: false },
    recordedAt: { type: 'timestamptz', precision: 3, insert: false },
  },
});
