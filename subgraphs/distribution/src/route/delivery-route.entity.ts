import {
  type MasterData,
  masterDataColumns,
  type Versioned,
  versionedColumns,
  type WrittenText,
} from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DeliveryRoute extends MasterData {
  organisationId: string;
  code: string;
  name: WrittenText;
  station: string;
  carrierId: string;
  /** `HH:MM:SS` in Asia/Shanghai. */
  deadline: string;
  foundBy: string;
}

export interface DeliveryStop extends Versioned {
  organisationId: string;
  routeId: string;
  sequence: number;
  kind: 'ADDRESS' | 'OUTLET' | 'STATION';
  addressId: string | null;
  outletId: string | null;
  note: string | null;
}

export const DeliveryRouteEntity = new EntitySchema<DeliveryRoute>({
  name: 'DeliveryRoute',
  tableName: 'routes',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    station: { type: 'text' },
    carrierId: { type: 'uuid' },
    deadline: { type: 'time without time zone', precision: 0 },
    foundBy: { type: 'text' },
  },
});

export const DeliveryStopEntity = new EntitySchema<DeliveryStop>({
  name: 'DeliveryStop',
  tableName: 'route_stops',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    routeId: { type: 'uuid' },
    sequence: { type: 'int' },
    kind: { type: 'text' },
    addressId: { type: 'uuid', nullable: true },
    outletId: { type: 'uuid', nullable: true },
    note: { type: 'text', nullable: true },
  },
});
