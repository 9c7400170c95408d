import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { PressRunStatus } from './press-run-transitions.ts';

export interface PressRun extends Versioned {
  organisationId: string;
  pressId: string;
  orderId: string;
  issueId: string | null;
  stockId: string;
  status: PressRunStatus;
  priority: number;
  dueLevel: 'TRIVIAL' | 'PENALTY' | 'JOB_CANCELLED';
  plannedStart: Date;
  plannedEnd: Date;
  setupMinutes: number;
  cleanupMinutes: number;
  plannedCopies: number;
  startedAt: Date | null;
  endedAt: Date | null;
  grossCopies: number | null;
  goodCopies: number | null;
  wasteStartup: number | null;
  wasteRunning: number | null;
  abortReason: string | null;
  /** Kept for it in the store while it is under way. */
  reservedGrams: bigint;
  /** Of its copies, what the books lacked. */
  missingGrams: bigint;
  isSynthetic: boolean;
}

const instant = { type: 'timestamptz', precision: 3 } as const;
const count = { type: 'int', nullable: true } as const;

export const PressRunEntity = new EntitySchema<PressRun>({
  name: 'PressRun',
  tableName: 'press_runs',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    pressId: { type: 'uuid' },
    orderId: { type: 'uuid' },
    issueId: { type: 'uuid', nullable: true },
    stockId: { type: 'uuid' },
    status: { type: 'text', default: 'WAITING' },
    priority: { type: 'int', default: 50 },
    dueLevel: { type: 'text', default: 'PENALTY' },
    plannedStart: instant,
    plannedEnd: instant,
    setupMinutes: { type: 'int' },
    cleanupMinutes: { type: 'int' },
    plannedCopies: { type: 'int' },
    startedAt: { ...instant, nullable: true },
    endedAt: { ...instant, nullable: true },
    grossCopies: count,
    goodCopies: count,
    wasteStartup: count,
    wasteRunning: count,
    abortReason: { type: 'text', nullable: true },
    reservedGrams: { type: 'bigint', default: 0 },
    missingGrams: { type: 'bigint', default: 0 },
    isSynthetic: { type: 'boolean', default: false },
  },
});
