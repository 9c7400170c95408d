import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdDiscountRequestStatus } from '../generated/resolvers.ts';

export interface AdDiscountRequest extends Versioned {
  organisationId: string;
  lineId: string;
  percent: number;
  reason: string;
  status: AdDiscountRequestStatus;
  comment: string | null;
  /** Set by the database, as who decided when. */
  readonly requestedBy: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

const ofDatabase = { insert: false, update: false } as const;

export const AdDiscountRequestEntity = new EntitySchema<AdDiscountRequest>({
  name: 'AdDiscountRequest',
  tableName: 'discount_requests',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    lineId: { type: 'uuid' },
    percent: { type: 'int' },
    reason: { type: 'text' },
    status: { type: 'text', default: 'REQUESTED' },
    comment: { type: 'text', nullable: true },
    requestedBy: { type: 'text', ...ofDatabase },
    decidedBy: { type: 'text', nullable: true, ...ofDatabase },
    decidedAt: { type: 'timestamptz', precision: 3, nullable: true, ...ofDatabase },
  },
});
