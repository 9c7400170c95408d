import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { NewsCoverageStatus, NewsMedium } from '../generated/resolvers.ts';

export interface NewsCoverage extends Versioned {
  eventId: string;
  medium: NewsMedium;
  sectionId: string | null;
  status: NewsCoverageStatus;
  statusReason: string | null;
  dueAt: Date;
  notes: string | null;
}

export const NewsCoverageEntity = new EntitySchema<NewsCoverage>({
  name: 'NewsCoverage',
  tableName: 'news_coverages',
  columns: {
    ...versionedColumns,
    eventId: { type: 'uuid' },
    medium: { type: 'text' },
    sectionId: { type: 'uuid', nullable: true },
    status: { type: 'text' },
    statusReason: { type: 'text', nullable: true },
    dueAt: { type: 'timestamptz', precision: 3 },
    notes: { type: 'text', nullable: true },
  },
});
