import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface OutdoorFace extends MasterData {
  organisationId: string;
  code: string;
  name: WrittenText;
  frames: number;
  widthCm: number;
  heightCm: number;
  isSynthetic: boolean;
}

export const OutdoorFaceEntity = new EntitySchema<OutdoorFace>({
  name: 'OutdoorFace',
  tableName: 'outdoor_faces',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    frames: { type: 'int' },
    widthCm: { type: 'int' },
    heightCm: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
