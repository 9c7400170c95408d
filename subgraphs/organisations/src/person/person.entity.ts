import { type LocalizedTextInput, type Thing, thingColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Person extends Thing {
  name: LocalizedTextInput;
  /** The name in the form in which it is searched; `searchText` makes it. */
  searchText: string;
  kind: 'STAFF' | 'CORRESPONDENT' | 'EXTERNAL';
  employerId: string | null;
  jobTitle: LocalizedTextInput | null;
}

export const PersonEntity = new EntitySchema<Person>({
  name: 'Person',
  tableName: 'people',
  columns: {
    ...thingColumns,
    name: { type: 'jsonb' },
    searchText: { type: 'text' },
    kind: { type: 'text' },
    employerId: { type: 'uuid', nullable: true },
    jobTitle: { type: 'jsonb', nullable: true },
  },
});
