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
  kind: 'LOCAL_OPERATOR' | 'HOTEL' | 'TRANSPORT' | 'RESTAURANT' | 'ATTRACTION' | 'INSURANCE';
  isSynthetic: boolean;
}

export interface TravelService extends Versioned {
  organisationId: string;
  departureId: string;
  supplierId: string;
  description: string;
  costMinor: bigint;
  orderedOn: string;
  paidOn: string | null;
  cancelledOn: string | null;
  reason: string | null;
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
    orderedOn: { type: 'date' },
    paidOn: { type: 'date', nullable: true },
    cancelledOn: { type: 'date', nullable: true },
    reason: { type: 'text', nullable: true },
  },
});
