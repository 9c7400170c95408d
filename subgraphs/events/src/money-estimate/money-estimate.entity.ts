import { EntitySchema } from 'typeorm';
import type { EstimateBasis, EstimateQualifier } from '../generated/resolvers.ts';

/** Sums are in the currency's minor unit. */
export interface MoneyEstimate {
  lowMinor: bigint;
  highMinor: bigint | null;
  currency: string;
  qualifier: EstimateQualifier;
  basis: EstimateBasis;
}

/** Columns for the `embeddeds` of an entity that holds an estimate. */
export const MoneyEstimateColumns = new EntitySchema<MoneyEstimate>({
  name: 'MoneyEstimate',
  columns: {
    lowMinor: { type: 'bigint' },
    highMinor: { type: 'bigint', nullable: true },
    currency: { type: 'text' },
    qualifier: { type: 'text' },
    basis: { type: 'text' },
  },
});
