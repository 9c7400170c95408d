import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** What an issue is known by outside: the second key of its type. */
export type IssueKey = { publicationCode: string; issueDate: string; edition: string };

export interface NewspaperIssue extends Versioned {
  publicationCode: string;
  issueDate: string;
  edition: string;
  issueNumber: number;
  format: 'BROADSHEET' | 'TABLOID';
  pageCount: number;
  isExtra: boolean;
  status: 'PLANNED' | 'CANCELLED';
  statusReason: string | null;
  /** The last day that a merged issue stands for. */
  lastDate: string | null;
}

export const NewspaperIssueEntity = new EntitySchema<NewspaperIssue>({
  name: 'NewspaperIssue',
  tableName: 'newspaper_issues',
  columns: {
    ...versionedColumns,
    publicationCode: { type: 'text' },
    issueDate: { type: 'date' },
    edition: { type: 'text' },
    issueNumber: { type: 'int' },
    format: { type: 'text' },
    pageCount: { type: 'int' },
    isExtra: { type: 'boolean', default: false },
    status: { type: 'text', default: 'PLANNED' },
    statusReason: { type: 'text', nullable: true },
    lastDate: { type: 'date', nullable: true },
  },
});
