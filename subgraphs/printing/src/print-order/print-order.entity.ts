import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { Grade } from '../paper-stock/paper-stock.entity.ts';
import type { PrintedFormat } from '../paper-stock/paper-weight.ts';
import type { PrintOrderStatus } from './print-order-transitions.ts';

export interface PrintOrder extends Versioned {
  organisationId: string;
  number: string;
  status: PrintOrderStatus;
  customerKind: 'INTERNAL' | 'EXTERNAL';
  customerId: string | null;
  customerName: string | null;
  product: 'NEWSPAPER' | 'MAGAZINE' | 'BOOK' | 'COMMERCIAL';
  issueId: string | null;
  title: string;
  quantity: number;
  pageCount: number;
  format: PrintedFormat;
  colours: string;
  paperGrade: Grade;
  grammage: number;
  dueAt: Date;
  tolerancePercent: number;
  priceMinor: bigint;
  computedMinor: bigint | null;
  revisionReason: string | null;
  /** Counted by the database. */
  deliveredCopies: number;
  shortReason: string | null;
  acceptedAt: Date | null;
  deliveredAt: Date | null;
  invoicedAt: Date | null;
  cancelReason: string | null;
  isSynthetic: boolean;
}

const instant = { type: 'timestamptz', precision: 3 } as const;

export const PrintOrderEntity = new EntitySchema<PrintOrder>({
  name: 'PrintOrder',
  tableName: 'print_orders',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    number: { type: 'text' },
    status: { type: 'text', default: 'QUOTED' },
    customerKind: { type: 'text' },
    customerId: { type: 'uuid', nullable: true },
    customerName: { type: 'text', nullable: true },
    product: { type: 'text' },
    issueId: { type: 'uuid', nullable: true },
    title: { type: 'text' },
    quantity: { type: 'int' },
    pageCount: { type: 'int' },
    format: { type: 'text' },
    colours: { type: 'text' },
    paperGrade: { type: 'text' },
    grammage: { type: 'double precision' },
    dueAt: instant,
    tolerancePercent: { type: 'int', default: 0 },
    priceMinor: { type: 'bigint' },
    computedMinor: { type: 'bigint', nullable: true },
    revisionReason: { type: 'text', nullable: true },
    deliveredCopies: { type: 'int', default: 0 },
    shortReason: { type: 'text', nullable: true },
    acceptedAt: { ...instant, nullable: true },
    deliveredAt: { ...instant, nullable: true },
    invoicedAt: { ...instant, nullable: true },
    cancelReason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});
