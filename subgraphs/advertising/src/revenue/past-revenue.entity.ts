import { EntitySchema } from 'typeorm';
import { partColumns } from '../business/business.entity.ts';
import type { AdMedium } from '../generated/resolvers.ts';

/** Revenue of a month before this service kept the books. */
export interface PastRevenue {
  id: string;
  organisationId: string;
  /** The month's first day. */
  month: string;
  medium: AdMedium;
  sectionId: string | null;
  bookedMinor: bigint;
  listMinor: bigint;
  paidMinor: bigint;
  isSynthetic: boolean;
}

export const PastRevenueEntity = new EntitySchema<PastRevenue>({
  name: 'PastRevenue',
  tableName: 'past_revenues',
  columns: {
    ...partColumns,
    month: { type: 'date' },
    medium: { type: 'text' },
    sectionId: { type: 'uuid', nullable: true },
    bookedMinor: { type: 'bigint' },
    listMinor: { type: 'bigint' },
    paidMinor: { type: 'bigint' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
