import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface InvestmentProblem extends Versioned {
  projectId: string;
  description: string;
  /** A person: who sees to it. */
  ownerId: string;
  dueOn: string;
  readonly raisedBy: string;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  resolution: string | null;
  /** Why it was taken up again. */
  reopenReason: string | null;
  isSynthetic: boolean;
}

export const InvestmentProblemEntity = new EntitySchema<InvestmentProblem>({
  name: 'InvestmentProblem',
  tableName: 'investment_problems',
  columns: {
    ...versionedColumns,
    projectId: { type: 'uuid' },
    description: { type: 'text' },
    ownerId: { type: 'uuid' },
    dueOn: { type: 'date' },
    raisedBy: { type: 'text', insert: false, update: false },
    resolvedAt: { type: 'timestamptz', precision: 3, nullable: true },
    resolvedBy: { type: 'text', nullable: true },
    resolution: { type: 'text', nullable: true },
    reopenReason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean' },
  },
});
