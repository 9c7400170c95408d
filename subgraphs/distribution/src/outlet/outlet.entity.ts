import { type LocalizedTextInput, type Thing, thingColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Outlet extends Thing {
  organisationId: string;
  code: string;
  name: LocalizedTextInput;
  kind: 'KIOSK' | 'SHOP' | 'HOTEL' | 'SCHOOL' | 'STATION_HALL';
  street: string;
}

export const OutletEntity = new EntitySchema<Outlet>({
  name: 'Outlet',
  tableName: 'outlets',
  columns: {
    ...thingColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    kind: { type: 'text' },
    street: { type: 'text' },
  },
});
