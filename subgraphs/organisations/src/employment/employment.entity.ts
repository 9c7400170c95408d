import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Employment extends Versioned {
  personId: string;
  employerId: string;
  jobTitle: WrittenText | null;
  /** Null where nobody knows. */
  startsOn: string | null;
  /** First day on which it no longer holds. */
  endsOn: string | null;
  endReason: string | null;
}

export const EmploymentEntity = new EntitySchema<Employment>({
  name: 'Employment',
  tableName: 'employments',
  columns: {
    ...versionedColumns,
    personId: { type: 'uuid' },
    employerId: { type: 'uuid' },
    jobTitle: { type: 'jsonb', nullable: true },
    startsOn: { type: 'date', nullable: true },
    endsOn: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
  },
});
