import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { DeliveryRunStatus } from './delivery-run-transitions.ts';

export interface DeliveryRun extends Versioned {
  organisationId: string;
  planId: string;
  routeId: string;
  carrierId: string;
  /** Null on the carrier's usual one. */
  vehicleId: string | null;
  issueDate: string;
  deadlineAt: Date;
  /** After the deadline, within which it is still in time. */
  graceMinutes: number;
  copies: number;
  status: DeliveryRunStatus;
  departedAt: Date | null;
  completedAt: Date | null;
  /** After the deadline, below zero before it; the greatest number that there is until it is completed. Reckoned by the database. */
  readonly secondsLate: number;
  copyRateMinor: bigint;
  settlementId: string | null;
  /** Why it was called off, or given to another carrier. */
  changeReason: string | null;
  /** With which issue's cancellation it was called off. */
  cancellationId: string | null;
  /** Before it was called back. */
  servedOutletIds: string[];
  /** Copies of the route's own that people had before. */
  servedRouteCopies: number;
}

export const DeliveryRunEntity = new EntitySchema<DeliveryRun>({
  name: 'DeliveryRun',
  tableName: 'delivery_runs',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    planId: { type: 'uuid' },
    routeId: { type: 'uuid' },
    carrierId: { type: 'uuid' },
    vehicleId: { type: 'uuid', nullable: true },
    issueDate: { type: 'date' },
    deadlineAt: { type: 'timestamptz', precision: 3 },
    graceMinutes: { type: 'int', default: 0 },
    copies: { type: 'int' },
    status: { type: 'text' },
    departedAt: { type: 'timestamptz', precision: 3, nullable: true },
    completedAt: { type: 'timestamptz', precision: 3, nullable: true },
    secondsLate: { type: 'int', insert: false, update: false },
    copyRateMinor: { type: 'bigint' },
    settlementId: { type: 'uuid', nullable: true },
    changeReason: { type: 'text', nullable: true },
    cancellationId: { type: 'uuid', nullable: true },
    servedOutletIds: { type: 'uuid', array: true, default: [] },
    servedRouteCopies: { type: 'int', default: 0 },
  },
});
