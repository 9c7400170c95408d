import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface HallEquipment extends MasterData {
  ownerId: string;
  name: WrittenText;
  quantity: number;
}

/** What a booking has of it. */
export type BookedEquipment = { bookingId: string; equipmentId: string; quantity: number };

export const HallEquipmentEntity = new EntitySchema<HallEquipment>({
  name: 'HallEquipment',
  tableName: 'hall_equipment',
  columns: {
    ...masterDataColumns,
    ownerId: { type: 'uuid' },
    name: { type: 'jsonb' },
    quantity: { type: 'int' },
  },
});
