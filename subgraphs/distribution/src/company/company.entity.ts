import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DistributionProfile {
  organisationId: string;
  serviceArea: WrittenText;
  subscriptionNote: WrittenText | null;
}

/** A month in figures; the table holds those before the plans of issues begin, as they were reported. */
export interface DistributionFigures {
  organisationId: string;
  month: string;
  issues: number;
  grossCopies: bigint;
  /** That outlets got; null where that was not reported. */
  outletCopies: bigint | null;
  returnedCopies: bigint;
  /** 0 of a month that was reported, whose row has no column for it. */
  undeliveredCopies: bigint;
  runs: number;
  runsOnTime: number;
  complaints: number;
  /** 0 of a month that was reported, whose row has no column for it. */
  outletComplaints: number;
  /** Of a month that was reported, as the next. */
  revenueMinor?: bigint;
  costMinor?: bigint;
  isSynthetic: boolean;
}

export const DistributionProfileEntity = new EntitySchema<DistributionProfile>({
  name: 'DistributionProfile',
  tableName: 'company_profiles',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    serviceArea: { type: 'jsonb' },
    subscriptionNote: { type: 'jsonb', nullable: true },
  },
});

export const DistributionFiguresEntity = new EntitySchema<DistributionFigures>({
  name: 'DistributionFigures',
  tableName: 'monthly_figures',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    month: { type: 'text', primary: true },
    issues: { type: 'int' },
    grossCopies: { type: 'bigint' },
    outletCopies: { type: 'bigint', nullable: true },
    returnedCopies: { type: 'bigint' },
    runs: { type: 'int' },
    runsOnTime: { type: 'int' },
    complaints: { type: 'int' },
    revenueMinor: { type: 'bigint' },
    costMinor: { type: 'bigint' },
    isSynthetic: { type: 'boolean' },
  },
});
