import { EntitySchema } from 'typeorm';
import type { AdMedium } from '../generated/resolvers.ts';

export interface AdRevenue {
  bookedMinor: bigint;
  listMinor: bigint;
  paidMinor: bigint;
  /** Null where no cost is known. */
  directCostMinor: bigint | null;
}

/** What was not grouped by is left out. */
export interface AdRevenueGroup extends AdRevenue {
  month?: string;
  medium?: AdMedium;
  sectionId?: string | null;
  issueId?: string | null;
  advertiserId?: string | null;
  productId?: string | null;
  salespersonId?: string | null;
}

/** Revenue of a month before this service kept the books. */
interface PastRevenue extends AdRevenue {
  id: string;
  organisationId: string;
  /** The month's first day. */
  month: string;
  medium: AdMedium;
  sectionId: string | null;
  isSynthetic: boolean;
}

export const PastRevenueEntity = new EntitySchema<PastRevenue>({
  name: 'PastRevenue',
  tableName: 'past_revenues',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    month: { type: 'date' },
    medium: { type: 'text' },
    sectionId: { type: 'uuid', nullable: true },
    bookedMinor: { type: 'bigint' },
    listMinor: { type: 'bigint' },
    paidMinor: { type: 'bigint' },
    directCostMinor: { type: 'bigint', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});
