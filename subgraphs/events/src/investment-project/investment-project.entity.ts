import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { InvestmentProjectStatus } from '../generated/resolvers.ts';
import { type MoneyEstimate, MoneyEstimateColumns } from '../money-estimate/money-estimate.entity.ts';

export interface InvestmentProject extends Versioned {
  code: string;
  name: WrittenText;
  place: WrittenText | null;
  status: InvestmentProjectStatus;
  isFund: boolean;
  investorId: string | null;
  originEventId: string | null;
  isSynthetic: boolean;
}

export interface ProjectEstimate {
  id: string;
  projectId: string;
  position: number;
  amount: MoneyEstimate;
  isSynthetic: boolean;
}

export interface InvestmentStatusChange {
  id: string;
  projectId: string;
  fromStatus: InvestmentProjectStatus;
  toStatus: InvestmentProjectStatus;
  note: string | null;
  at: Date;
}

export const InvestmentProjectEntity = new EntitySchema<InvestmentProject>({
  name: 'InvestmentProject',
  tableName: 'investment_projects',
  columns: {
    ...versionedColumns,
    code: { type: 'text' },
    name: { type: 'jsonb' },
    place: { type: 'jsonb', nullable: true },
    status: { type: 'text', default: 'NEGOTIATING' },
    isFund: { type: 'boolean', default: false },
    investorId: { type: 'uuid', nullable: true },
    originEventId: { type: 'uuid', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const ProjectEstimateEntity = new EntitySchema<ProjectEstimate>({
  name: 'ProjectEstimate',
  tableName: 'project_estimates',
  columns: {
    id: { type: 'uuid', primary: true },
    projectId: { type: 'uuid' },
    position: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
  embeddeds: { amount: { schema: MoneyEstimateColumns } },
});

export const InvestmentStatusChangeEntity = new EntitySchema<InvestmentStatusChange>({
  name: 'InvestmentStatusChange',
  tableName: 'stage_changes',
  columns: {
    id: { type: 'uuid', primary: true },
    projectId: { type: 'uuid' },
    fromStatus: { type: 'text' },
    toStatus: { type: 'text' },
    note: { type: 'text', nullable: true },
    at: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});
