import { EntitySchema } from 'typeorm';
import { type Business, businessColumns, partColumns } from '../business/business.entity.ts';

export interface RateCard extends Business {
  name: string;
  /** `[2024-01-01,2025-01-01)`. */
  valid: string;
  readonly validFrom: string;
}

export interface AdRate {
  id: string;
  organisationId: string;
  rateCardId: string;
  productId: string;
  sectionId: string | null;
  rateMinor: bigint;
}

export const RateCardEntity = new EntitySchema<RateCard>({
  name: 'RateCard',
  tableName: 'rate_cards',
  columns: {
    ...businessColumns,
    name: { type: 'text' },
    valid: { type: 'daterange' },
    validFrom: { type: 'date', insert: false, update: false },
  },
});

export const AdRateEntity = new EntitySchema<AdRate>({
  name: 'AdRate',
  tableName: 'rates',
  columns: {
    ...partColumns,
    rateCardId: { type: 'uuid' },
    productId: { type: 'uuid' },
    sectionId: { type: 'uuid', nullable: true },
    rateMinor: { type: 'bigint' },
  },
});
