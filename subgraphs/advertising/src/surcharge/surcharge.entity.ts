import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdPricePartKind, AdSurchargeKind } from '../generated/resolvers.ts';

export interface AdSurcharge {
  id: string;
  organisationId: string;
  rateCardId: string;
  kind: AdSurchargeKind;
  code: string;
  name: WrittenText;
  page: string | null;
  percent: number;
}

/** A part of a line's price. */
export interface AdPricePart {
  kind: AdPricePartKind;
  /** Below zero for a discount. */
  amountMinor: bigint;
}

export const AdSurchargeEntity = new EntitySchema<AdSurcharge>({
  name: 'AdSurcharge',
  tableName: 'surcharges',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    rateCardId: { type: 'uuid' },
    kind: { type: 'text' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    page: { type: 'text', nullable: true },
    percent: { type: 'int' },
  },
});
