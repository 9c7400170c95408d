import { type LocalizedTextInput, type Thing, thingColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Section extends Thing {
  slug: string;
  name: LocalizedTextInput;
  position: number;
}

export const SectionEntity = new EntitySchema<Section>({
  name: 'Section',
  tableName: 'sections',
  columns: {
    ...thingColumns,
    slug: { type: 'text' },
    name: { type: 'jsonb' },
    position: { type: 'int' },
  },
});
