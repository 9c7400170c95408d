import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdMedium } from '../generated/resolvers.ts';
import type { AdRevenue } from '../revenue/revenue.entity.ts';

export interface AdvertisingProfile {
  organisationId: string;
  about: WrittenText;
  media: AdMedium[];
  isSynthetic: boolean;
}

export interface AdvertisingFigures extends AdRevenue {
  organisationId: string;
  month: string;
  correctionMinor: bigint;
  slotsOffered: number;
  slotsSold: number;
  isSynthetic: boolean;
}

export const AdvertisingProfileEntity = new EntitySchema<AdvertisingProfile>({
  name: 'AdvertisingProfile',
  tableName: 'advertising_companies',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    about: { type: 'jsonb' },
    media: { type: 'text', array: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});
