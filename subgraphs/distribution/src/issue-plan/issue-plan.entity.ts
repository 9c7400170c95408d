import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { IssuePlanStatus } from './issue-plan-transitions.ts';

export interface IssuePlan extends Versioned {
  organisationId: string;
  titleId: string;
  issueId: string | null;
  issueDate: string;
  /** Made for demonstration. */
  isSynthetic: boolean;
  status: IssuePlanStatus;
  subscriptionDraw: number;
  singleCopyDraw: number;
  freeDraw: number;
  officeDraw: number;
  totalDraw: number;
  notifiedCopies: number;
  returnedCopies: number;
  /** For outlets, of runs that were called off. */
  undeliveredCopies: number;
  /** As before, of all other kinds. */
  undeliveredRouteCopies: number;
  /** For outlets, that turned out not to have come. */
  shortCopies: number;
  /** As before, of all other kinds. */
  shortRouteCopies: number;
  /** Why it was last cancelled, reinstated or opened again. */
  changeReason: string | null;
}

/** That an issue did not appear, until it was reinstated. */
export interface IssueCancellation extends Versioned {
  organisationId: string;
  planId: string;
  titleId: string;
  issueDate: string;
  reason: string;
  mergedIntoId: string | null;
  readonly cancelledBy: string;
  reinstatedAt: Date | null;
  reinstatedBy: string | null;
  reinstateReason: string | null;
}

export interface Draw extends Versioned {
  organisationId: string;
  planId: string;
  kind: 'SUBSCRIPTION' | 'SINGLE_COPY' | 'FREE' | 'OFFICE';
  routeId: string | null;
  outletId: string | null;
  copies: number;
  returned: number;
  /** Copies that turned out not to have come. */
  short: number;
  /** That was called off, so that the copies did not come. */
  readonly undeliveredRunId: string | null;
}

/** What a route or an outlet is to get, and what it was drawn until now. */
export type ProposedDraw = Pick<Draw, 'organisationId' | 'kind' | 'routeId' | 'outletId' | 'copies'> & {
  readonly drawn: number;
};

export interface PrintNotice {
  id: string;
  organisationId: string;
  planId: string;
  issueId: string | null;
  issueDate: string;
  printerId: string;
  number: number;
  kind: 'ORIGINAL' | 'SUPPLEMENT';
  copies: number;
  issuedAt: Date;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
}

/** Triggers keep the sums; nobody else may write them. */
const sum = { type: 'int', insert: false, update: false } as const;

export const IssuePlanEntity = new EntitySchema<IssuePlan>({
  name: 'IssuePlan',
  tableName: 'issue_plans',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    titleId: { type: 'uuid' },
    issueId: { type: 'uuid', nullable: true },
    issueDate: { type: 'date' },
    isSynthetic: { type: 'boolean', default: false },
    status: { type: 'text' },
    subscriptionDraw: sum,
    singleCopyDraw: sum,
    freeDraw: sum,
    officeDraw: sum,
    totalDraw: sum,
    notifiedCopies: sum,
    returnedCopies: sum,
    undeliveredCopies: sum,
    undeliveredRouteCopies: sum,
    shortCopies: sum,
    shortRouteCopies: sum,
    changeReason: { type: 'text', nullable: true, insert: false },
  },
});

export const IssueCancellationEntity = new EntitySchema<IssueCancellation>({
  name: 'IssueCancellation',
  tableName: 'issue_cancellations',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    planId: { type: 'uuid' },
    titleId: { type: 'uuid' },
    issueDate: { type: 'date' },
    reason: { type: 'text' },
    mergedIntoId: { type: 'uuid', nullable: true },
    cancelledBy: { type: 'text', insert: false, update: false },
    reinstatedAt: { type: 'timestamptz', precision: 3, nullable: true },
    reinstatedBy: { type: 'text', nullable: true },
    reinstateReason: { type: 'text', nullable: true },
  },
});

export const DrawEntity = new EntitySchema<Draw>({
  name: 'Draw',
  tableName: 'draws',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    planId: { type: 'uuid' },
    kind: { type: 'text' },
    routeId: { type: 'uuid', nullable: true },
    outletId: { type: 'uuid', nullable: true },
    copies: { type: 'int' },
    returned: sum,
    short: sum,
    undeliveredRunId: { type: 'uuid', nullable: true, insert: false, update: false },
  },
});

export const PrintNoticeEntity = new EntitySchema<PrintNotice>({
  name: 'PrintNotice',
  tableName: 'print_notices',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    planId: { type: 'uuid' },
    issueId: { type: 'uuid', nullable: true },
    issueDate: { type: 'date' },
    printerId: { type: 'uuid' },
    number: { type: 'int' },
    kind: { type: 'text' },
    copies: { type: 'int' },
    issuedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    withdrawnAt: { type: 'timestamptz', precision: 3, nullable: true },
    withdrawalReason: { type: 'text', nullable: true },
  },
});
