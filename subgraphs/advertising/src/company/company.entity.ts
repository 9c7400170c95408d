import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdMedium } from '../generated/resolvers.ts';

export interface AdvertisingProfile {
  organisationId: string;
  about: WrittenText;
  media: AdMedium[];
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
