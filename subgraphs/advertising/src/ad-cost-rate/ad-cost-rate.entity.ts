import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdMedium } from '../generated/resolvers.ts';

export interface AdCostRate extends Versioned {
  organisationId: string;
  medium: AdMedium;
  validFrom: string;
  unitMinor: bigint;
  feeBasisPoints: number;
  commissionBasisPoints: number;
  reason: string;
  /** Set by the database. */
  readonly recordedBy: string;
  isSynthetic: boolean;
}

export const AdCostRateEntity = new EntitySchema<AdCostRate>({
  name: 'AdCostRate',
  tableName: 'ad_cost_rates',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    medium: { type: 'text' },
    validFrom: { type: 'date' },
    unitMinor: { type: 'bigint' },
    feeBasisPoints: { type: 'int' },
    commissionBasisPoints: { type: 'int' },
    reason: { type: 'text' },
    recordedBy: { type: 'text', insert: false, update: false },
    isSynthetic: { type: 'boolean', default: false },
  },
});
