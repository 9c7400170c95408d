import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { PressPlateStatus } from './press-plate-transitions.ts';

export interface PressPlate extends Versioned {
  organisationId: string;
  runId: string;
  pageNumber: number;
  /** Of the page's plates for the run. */
  number: number;
  /** Which of the plates that the newsroom sent it bears. */
  sentNumber: number;
  status: PressPlateStatus;
  /** When the press is set up; the database keeps it, and who did what when. */
  readonly dueAt: Date;
  /** Why it was made anew; null for the first. */
  reason: string | null;
  /** Why it was scrapped, or a step taken back. */
  changeReason: string | null;
  readonly orderedAt: Date;
  readonly orderedBy: string;
  readonly madeAt: Date | null;
  readonly madeBy: string | null;
  readonly mountedAt: Date | null;
  readonly mountedBy: string | null;
  readonly scrappedAt: Date | null;
  readonly scrappedBy: string | null;
  isSynthetic: boolean;
}

const ofDatabase = { insert: false, update: false } as const;
const instant = { type: 'timestamptz', precision: 3, ...ofDatabase } as const;
const name = { type: 'text', ...ofDatabase } as const;

export const PressPlateEntity = new EntitySchema<PressPlate>({
  name: 'PressPlate',
  tableName: 'press_plates',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    runId: { type: 'uuid' },
    pageNumber: { type: 'int' },
    number: { type: 'int' },
    sentNumber: { type: 'int', default: 1 },
    status: { type: 'text', default: 'ORDERED' },
    dueAt: instant,
    reason: { type: 'text', nullable: true },
    changeReason: { type: 'text', nullable: true },
    orderedAt: instant,
    orderedBy: name,
    madeAt: { ...instant, nullable: true },
    madeBy: { ...name, nullable: true },
    mountedAt: { ...instant, nullable: true },
    mountedBy: { ...name, nullable: true },
    scrappedAt: { ...instant, nullable: true },
    scrappedBy: { ...name, nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});
