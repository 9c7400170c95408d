import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DeliveryOutlet extends MasterData {
  organisationId: string;
  code: string;
  name: WrittenText;
  kind: 'KIOSK' | 'SHOP' | 'HOTEL' | 'SCHOOL' | 'STATION_HALL';
  street: string;
  foundBy: string;
}

export const DeliveryOutletEntity = new EntitySchema<DeliveryOutlet>({
  name: 'DeliveryOutlet',
  tableName: 'outlets',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    kind: { type: 'text' },
    street: { type: 'text' },
    foundBy: { type: 'text' },
  },
});
