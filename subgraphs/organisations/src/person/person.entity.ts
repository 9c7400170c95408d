import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Person extends Versioned {
  name: WrittenText;
  /** The name in the form in which it is searched; `searchText` makes it. */
  searchText: string;
  kind: 'STAFF' | 'CORRESPONDENT' | 'EXTERNAL';
  employerId: string | null;
  jobTitle: WrittenText | null;
  /** The subject of the tokens with which they sign in. */
  account: string | null;
}

export const PersonEntity = new EntitySchema<Person>({
  name: 'Person',
  tableName: 'people',
  columns: {
    ...versionedColumns,
    name: { type: 'jsonb' },
    searchText: { type: 'text' },
    kind: { type: 'text' },
    employerId: { type: 'uuid', nullable: true },
    jobTitle: { type: 'jsonb', nullable: true },
    account: { type: 'text', nullable: true },
  },
});
