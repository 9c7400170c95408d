import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface TravelSupplier extends Versioned {
  organisationId: string;
  name: WrittenText;
  kind: 'LOCAL_OPERATOR' | 'HOTEL' | 'TRANSPORT' | 'RESTAURANT' | 'ATTRACTION' | 'INSURANCE';
  isSynthetic: boolean;
}

export interface TravelService {
  id: string;
  organisationId: string;
  departureId: string;
  supplierId: string;
  description: string;
  costMinor: bigint;
  paidOn: string | null;
}

export const TravelSupplierEntity = new EntitySchema<TravelSupplier>({
  name: 'TravelSupplier',
  tableName: 'suppliers',
  columns: {
    ...versionedColumns,
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
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    departureId: { type: 'uuid' },
    supplierId: { type: 'uuid' },
    description: { type: 'text' },
    costMinor: { type: 'bigint' },
    paidOn: { type: 'date', nullable: true },
  },
});
