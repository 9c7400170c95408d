import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { CarrierSettlementStatus } from './carrier-settlement-transitions.ts';

export interface CarrierSettlement extends Versioned {
  organisationId: string;
  carrierId: string;
  month: string;
  status: CarrierSettlementStatus;
  runs: number;
  copies: number;
  copyRateMinor: bigint;
  payMinor: bigint;
  chargesMinor: bigint;
  netMinor: bigint;
  carriedOverMinor: bigint;
  preparedBy: string;
  approvedBy: string | null;
  paidOn: string | null;
  note: string | null;
}

export const CarrierSettlementEntity = new EntitySchema<CarrierSettlement>({
  name: 'CarrierSettlement',
  tableName: 'settlements',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    carrierId: { type: 'uuid' },
    month: { type: 'text' },
    status: { type: 'text' },
    runs: { type: 'int' },
    copies: { type: 'int' },
    copyRateMinor: { type: 'bigint' },
    payMinor: { type: 'bigint' },
    chargesMinor: { type: 'bigint' },
    netMinor: { type: 'bigint', insert: false, update: false },
    carriedOverMinor: { type: 'bigint', default: 0 },
    preparedBy: { type: 'text' },
    approvedBy: { type: 'text', nullable: true },
    paidOn: { type: 'date', nullable: true },
    note: { type: 'text', nullable: true },
  },
});
