import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Facility extends Versioned {
  slug: string;
  name: WrittenText;
  kind: 'STUDIO' | 'MEETING_ROOM';
  ownerId: string;
  capacity: number;
  equipment: WrittenText[];
  setupMinutes: number;
  teardownMinutes: number;
  /** ISO 8601, 1 is Monday. */
  bookableWeekdays: number[];
  /** `HH:MM:SS` in Asia/Shanghai, as `bookableUntil`. */
  bookableFrom: string;
  bookableUntil: string;
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
    setupMinutes: { type: 'int', default: 0 },
    teardownMinutes: { type: 'int', default: 0 },
    bookableWeekdays: { type: 'int4', array: true },
    bookableFrom: { type: 'time without time zone', precision: 0 },
    bookableUntil: { type: 'time without time zone', precision: 0 },
  },
});
