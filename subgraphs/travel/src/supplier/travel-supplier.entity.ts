import {
  type MasterData,
  masterDataColumns,
  type Versioned,
  versionedColumns,
  type WrittenText,
} from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface TravelSupplier extends MasterData {
  organisationId: string;
  name: WrittenText;
  kind:
    | 'LOCAL_OPERATOR'
    | 'HOTEL'
    | 'TRANSPORT'
    | 'RESTAURANT'
    | 'ATTRACTION'
    | 'INSURANCE'
    | 'TRAVEL_AGENCY';
  isSynthetic: boolean;
}

export interface TravelService extends Versioned {
  organisationId: string;
  departureId: string;
  supplierId: string;
  description: string;
  costMinor: bigint;
  /** What its corrections come to; PostgreSQL counts it, and what was paid. */
  readonly correctedMinor: bigint;
  readonly paidMinor: bigint;
  orderedOn: string;
  paidOn: string | null;
  cancelledOn: string | null;
  reason: string | null;
}

/** A bill that differs once the cost stands in the books; never changed, but followed by another. */
export interface TravelCostCorrection {
  id: string;
  organisationId: string;
  serviceId: string;
  amountMinor: bigint;
  correctedOn: string;
  reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export const TravelSupplierEntity = new EntitySchema<TravelSupplier>({
  name: 'TravelSupplier',
  tableName: 'suppliers',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    name: { type: 'jsonb' },
    kind: { type: 'text' },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const TravelServiceEntity = new EntitySchema<TravelService>({
  name: 'TravelService',
  tableName: 'supplier_services',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    departureId: { type: 'uuid' },
    supplierId: { type: 'uuid' },
    description: { type: 'text' },
    costMinor: { type: 'bigint' },
    correctedMinor: { type: 'bigint', insert: false, update: false },
    paidMinor: { type: 'bigint', insert: false, update: false },
    orderedOn: { type: 'date' },
    paidOn: { type: 'date', nullable: true },
    cancelledOn: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
  },
});

export const TravelCostCorrectionEntity = new EntitySchema<TravelCostCorrection>({
  name: 'TravelCostCorrection',
  tableName: 'supplier_cost_corrections',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    serviceId: { type: 'uuid' },
    amountMinor: { type: 'bigint' },
    correctedOn: { type: 'date' },
    reason: { type: 'text' },
    recordedBy: { type: 'text', insert: false, update: false },
    recordedAt: { type: 'timestamptz', precision: 3, insert: false, update: false },
  },
});
