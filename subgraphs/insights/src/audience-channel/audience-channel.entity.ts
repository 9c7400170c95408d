import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AudiencePlatform } from '../generated/resolvers.ts';

/** A channel whose audience is counted; its id is the channel's own. */
export interface AudienceChannel extends Versioned {
  organisationId: string;
  platform: AudiencePlatform;
  takesBeacons: boolean;
  isSynthetic: boolean;
}

export const AudienceChannelEntity = new EntitySchema<AudienceChannel>({
  name: 'AudienceChannel',
  tableName: 'audience_channels',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    platform: { type: 'text' },
    takesBeacons: { type: 'boolean', default: false },
    isSynthetic: { type: 'boolean', default: false },
  },
});
