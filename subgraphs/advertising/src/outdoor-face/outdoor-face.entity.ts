import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import { type Business, businessColumns } from '../business/business.entity.ts';

export interface OutdoorFace extends Business {
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
    ...businessColumns,
    code: { type: 'text' },
    name: { type: 'jsonb' },
    frames: { type: 'int' },
    widthCm: { type: 'int' },
    heightCm: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
