import { type LocalizedTextInput, type Thing, thingColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DeliveryRoute extends Thing {
  organisationId: string;
  code: string;
  name: LocalizedTextInput;
  station: string;
  carrierId: string;
  /** `HH:MM:SS` in Asia/Shanghai. */
  deadline: string;
}

export interface RouteStop extends Thing {
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
    ...thingColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    station: { type: 'text' },
    carrierId: { type: 'uuid' },
    deadline: { type: 'time without time zone', precision: 0 },
  },
});

export const RouteStopEntity = new EntitySchema<RouteStop>({
  name: 'RouteStop',
  tableName: 'route_stops',
  columns: {
    ...thingColumns,
    organisationId: { type: 'uuid' },
    routeId: { type: 'uuid' },
    sequence: { type: 'int' },
    kind: { type: 'text' },
    addressId: { type: 'uuid', nullable: true },
    outletId: { type: 'uuid', nullable: true },
    note: { type: 'text', nullable: true },
  },
});
