import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdDeliveryType, AdHeading, AdMedium, AdRateType, AdSlotSize } from '../generated/resolvers.ts';

export interface AdProduct extends MasterData {
  organisationId: string;
  code: string;
  name: WrittenText;
  medium: AdMedium;
  deliveryType: AdDeliveryType;
  rateType: AdRateType;
  basePriceMinor: bigint;
  slotSize: AdSlotSize | null;
  /** Of what is sold by words alone, as the next. */
  heading: AdHeading | null;
  minWords: number | null;
  channelId: string | null;
  leadDays: number;
  minFlightDays: number;
  maxFlightDays: number;
  copyDeadlineDays: number;
  isCreativeOptional: boolean;
}

export const AdProductEntity = new EntitySchema<AdProduct>({
  name: 'AdProduct',
  tableName: 'products',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    medium: { type: 'text' },
    deliveryType: { type: 'text' },
    rateType: { type: 'text' },
    basePriceMinor: { type: 'bigint' },
    slotSize: { type: 'text', nullable: true },
    heading: { type: 'text', nullable: true },
    minWords: { type: 'int', nullable: true },
    channelId: { type: 'uuid', nullable: true },
    leadDays: { type: 'int', default: 0 },
    minFlightDays: { type: 'int', default: 1 },
    maxFlightDays: { type: 'int', default: 366 },
    copyDeadlineDays: { type: 'int', default: 0, name: 'copy_days' },
    isCreativeOptional: { type: 'boolean', default: false, name: 'allow_no_creative' },
  },
});
