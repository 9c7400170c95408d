import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import { type Business, businessColumns } from '../business/business.entity.ts';
import type { AdDeliveryType, AdMedium, AdRateType, AdSlotSize } from '../generated/resolvers.ts';

export interface AdProduct extends Business {
  code: string;
  name: WrittenText;
  medium: AdMedium;
  deliveryType: AdDeliveryType;
  rateType: AdRateType;
  basePriceMinor: bigint;
  slotSize: AdSlotSize | null;
  channelId: string | null;
  leadDays: number;
  minFlightDays: number;
  maxFlightDays: number;
  allowNoCreative: boolean;
}

export const AdProductEntity = new EntitySchema<AdProduct>({
  name: 'AdProduct',
  tableName: 'products',
  columns: {
    ...businessColumns,
    code: { type: 'text' },
    name: { type: 'jsonb' },
    medium: { type: 'text' },
    deliveryType: { type: 'text' },
    rateType: { type: 'text' },
    basePriceMinor: { type: 'bigint' },
    slotSize: { type: 'text', nullable: true },
    channelId: { type: 'uuid', nullable: true },
    leadDays: { type: 'int', default: 0 },
    minFlightDays: { type: 'int', default: 1 },
    maxFlightDays: { type: 'int', default: 366 },
    allowNoCreative: { type: 'boolean', default: false },
  },
});
