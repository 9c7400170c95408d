import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { NewsAssignmentStatus, NewsProvider } from '../generated/resolvers.ts';

export interface NewsAssignment extends Versioned {
  coverageId: string;
  personId: string;
  provider: NewsProvider;
  status: NewsAssignmentStatus;
  statusReason: string | null;
  dueAt: Date;
  notes: string | null;
  articleId: string | null;
  assetId: string | null;
}

export const NewsAssignmentEntity = new EntitySchema<NewsAssignment>({
  name: 'NewsAssignment',
  tableName: 'news_assignments',
  columns: {
    ...versionedColumns,
    coverageId: { type: 'uuid' },
    personId: { type: 'uuid' },
    provider: { type: 'text' },
    status: { type: 'text' },
    statusReason: { type: 'text', nullable: true },
    dueAt: { type: 'timestamptz', precision: 3 },
    notes: { type: 'text', nullable: true },
    articleId: { type: 'uuid', nullable: true },
    assetId: { type: 'uuid', nullable: true },
  },
});
