import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Tag extends Versioned {
  slug: string;
  type: 'KEYWORD' | 'SERIES' | 'TONE' | 'CAMPAIGN';
  name: WrittenText;
}

export const TagEntity = new EntitySchema<Tag>({
  name: 'Tag',
  tableName: 'tags',
  columns: {
    ...versionedColumns,
    slug: { type: 'text' },
    type: { type: 'text' },
    name: { type: 'jsonb' },
  },
});
