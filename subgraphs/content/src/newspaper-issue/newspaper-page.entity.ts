import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface NewspaperPage extends Versioned {
  issueId: string;
  number: number;
  name: string;
  sectionId: string | null;
  editorId: string | null;
  layoutId: string | null;
  proofreaderId: string | null;
  signedOffAt: Date | null;
  plateSentAt: Date | null;
  /** Since when it can be read on paper. */
  publishedAt: Date | null;
}

export const NewspaperPageEntity = new EntitySchema<NewspaperPage>({
  name: 'NewspaperPage',
  tableName: 'newspaper_pages',
  columns: {
    ...versionedColumns,
    issueId: { type: 'uuid' },
    number: { type: 'int' },
    name: { type: 'text' },
    sectionId: { type: 'uuid', nullable: true },
    editorId: { type: 'uuid', nullable: true },
    layoutId: { type: 'uuid', nullable: true },
    proofreaderId: { type: 'uuid', nullable: true },
    signedOffAt: { type: 'timestamptz', precision: 3, nullable: true },
    plateSentAt: { type: 'timestamptz', precision: 3, nullable: true },
    publishedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});
