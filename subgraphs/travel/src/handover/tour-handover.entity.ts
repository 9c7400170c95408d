import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { TourHandoverStatus } from './tour-handover-transitions.ts';

export interface TourHandover extends Versioned {
  organisationId: string;
  departureId: string;
  supplierId: string;
  costMinor: bigint;
  /** What is different for the travellers. */
  changes: string | null;
  status: TourHandoverStatus;
  contractNumber: string | null;
  /** What the other agency is paid for. */
  serviceId: string | null;
  carriedOutAt: Date | null;
  withdrawnAt: Date | null;
  reason: string | null;
  isSynthetic: boolean;
}

/** What a traveller answered in writing; who it was is known by an id alone, which may stand for nobody any more. */
export type TourHandoverAnswer = {
  handoverId: string;
  travellerId: string;
  organisationId: string;
  isAgreed: boolean;
  signedOn: string;
  reference: string;
  /** Set by the database, as the next. */
  readonly recordedBy: string;
  readonly recordedAt: Date;
};

const ofDatabase = { insert: false, update: false } as const;
const instant = { type: 'timestamptz', precision: 3 } as const;

export const TourHandoverEntity = new EntitySchema<TourHandover>({
  name: 'TourHandover',
  tableName: 'tour_handovers',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    departureId: { type: 'uuid' },
    supplierId: { type: 'uuid' },
    costMinor: { type: 'bigint' },
    changes: { type: 'text', nullable: true },
    status: { type: 'text', default: 'PROPOSED' },
    contractNumber: { type: 'text', nullable: true },
    serviceId: { type: 'uuid', nullable: true },
    carriedOutAt: { ...instant, nullable: true },
    withdrawnAt: { ...instant, nullable: true },
    reason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const TourHandoverAnswerEntity = new EntitySchema<TourHandoverAnswer>({
  name: 'TourHandoverAnswer',
  tableName: 'tour_handover_answers',
  columns: {
    handoverId: { type: 'uuid', primary: true },
    travellerId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    isAgreed: { type: 'boolean' },
    signedOn: { type: 'date' },
    reference: { type: 'text' },
    recordedBy: { type: 'text', ...ofDatabase },
    recordedAt: { ...instant, ...ofDatabase },
  },
});
