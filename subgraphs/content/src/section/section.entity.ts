import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Section extends Versioned {
  slug: string;
  name: WrittenText;
  position: number;
  reviewMinutes: number;
  fastTrackMinutes: number;
  /** Since when it is offered no more. */
  retiredAt: Date | null;
  /** The section that stories stand in instead. */
  mergedInto: string | null;
  /** The code of the `MediaTopic` that its stories are about. */
  mediaTopic: string | null;
}

export const SectionEntity = new EntitySchema<Section>({
  name: 'Section',
  tableName: 'sections',
  columns: {
    ...versionedColumns,
    slug: { type: 'text' },
    name: { type: 'jsonb' },
    position: { type: 'int' },
    reviewMinutes: { type: 'int', default: 1440 },
    fastTrackMinutes: { type: 'int', default: 240 },
    retiredAt: { type: 'timestamptz', precision: 3, nullable: true },
    mergedInto: { type: 'uuid', nullable: true },
    mediaTopic: { type: 'text', nullable: true },
  },
});
