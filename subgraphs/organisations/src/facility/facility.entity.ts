import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Facility extends Versioned {
  slug: string;
  name: WrittenText;
  kind: 'STUDIO' | 'MEETING_ROOM';
  ownerId: string;
  capacity: number;
  equipment: WrittenText[];
}

export const FacilityEntity = new EntitySchema<Facility>({
  name: 'Facility',
  tableName: 'facilities',
  columns: {
    ...versionedColumns,
    slug: { type: 'text' },
    name: { type: 'jsonb' },
    kind: { type: 'text' },
    ownerId: { type: 'uuid' },
    capacity: { type: 'int' },
    equipment: { type: 'jsonb', default: [] },
  },
});
