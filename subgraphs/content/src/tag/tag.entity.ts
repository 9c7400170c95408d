import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Tag extends Versioned {
  slug: string;
  type: 'KEYWORD' | 'SERIES' | 'TONE' | 'CAMPAIGN';
  name: WrittenText;
  /** Since when it is offered no more. */
  retiredAt: Date | null;
  /** The tag that articles bear in its place. */
  mergedInto: string | null;
  /** The code of the `MediaTopic` that it stands for. */
  mediaTopic: string | null;
}

export const TagEntity = new EntitySchema<Tag>({
  name: 'Tag',
  tableName: 'tags',
  columns: {
    ...versionedColumns,
    slug: { type: 'text' },
    type: { type: 'text' },
    name: { type: 'jsonb' },
    retiredAt: { type: 'timestamptz', precision: 3, nullable: true },
    mergedInto: { type: 'uuid', nullable: true },
    mediaTopic: { type: 'text', nullable: true },
  },
});
