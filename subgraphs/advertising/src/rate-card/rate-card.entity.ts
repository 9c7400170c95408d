import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface AdRateCard extends Versioned {
  organisationId: string;
  name: string;
  /** `[2024-01-01,2025-01-01)`. */
  valid: string;
  readonly validFrom: string;
  /** Why it was last amended. */
  changeReason: string | null;
}

export interface AdRate {
  id: string;
  organisationId: string;
  rateCardId: string;
  productId: string;
  sectionId: string | null;
  rateMinor: bigint;
}

export const AdRateCardEntity = new EntitySchema<AdRateCard>({
  name: 'AdRateCard',
  tableName: 'rate_cards',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    name: { type: 'text' },
    valid: { type: 'daterange' },
    validFrom: { type: 'date', insert: false, update: false },
    changeReason: { type: 'text', nullable: true },
  },
});

export const AdRateEntity = new EntitySchema<AdRate>({
  name: 'AdRate',
  tableName: 'rates',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    rateCardId: { type: 'uuid' },
    productId: { type: 'uuid' },
    sectionId: { type: 'uuid', nullable: true },
    rateMinor: { type: 'bigint' },
  },
});
