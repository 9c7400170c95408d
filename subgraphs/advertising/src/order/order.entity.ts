import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdOrderStatus } from '../generated/resolvers.ts';

export interface AdOrder extends Versioned {
  organisationId: string;
  /** Given by the database. */
  readonly number: string;
  accountId: string;
  /** Who sold it, in the register. */
  salespersonId: string | null;
  title: string;
  budgetMinor: bigint;
  /** Counted by the database. */
  readonly committedMinor: bigint;
  startsOn: string;
  endsOn: string;
  status: AdOrderStatus;
  statusReason: string | null;
  isSynthetic: boolean;
  /** Why it was last amended. */
  changeReason: string | null;
}

export const AdOrderEntity = new EntitySchema<AdOrder>({
  name: 'AdOrder',
  tableName: 'orders',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    number: { type: 'text', insert: false, update: false },
    accountId: { type: 'uuid' },
    salespersonId: { type: 'uuid', nullable: true },
    title: { type: 'text' },
    budgetMinor: { type: 'bigint' },
    committedMinor: { type: 'bigint', insert: false, update: false },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    status: { type: 'text', default: 'PENDING' },
    statusReason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
    changeReason: { type: 'text', nullable: true },
  },
});
