import { type LocalizedTextInput, type Thing, thingColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Tag extends Thing {
  slug: string;
  type: 'KEYWORD' | 'SERIES' | 'TONE' | 'CAMPAIGN';
  name: LocalizedTextInput;
}

export const TagEntity = new EntitySchema<Tag>({
  name: 'Tag',
  tableName: 'tags',
  columns: {
    ...thingColumns,
    slug: { type: 'text' },
    type: { type: 'text' },
    name: { type: 'jsonb' },
  },
});
