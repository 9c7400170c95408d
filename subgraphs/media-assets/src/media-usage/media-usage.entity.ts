import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { MediaPlatform } from '../generated/resolvers.ts';

export interface MediaUsage extends Versioned {
  assetId: string;
  platform: MediaPlatform;
  channelId: string | null;
  articleId: string | null;
  /** By which it was given, and to whom; null for a use that needs none. */
  agreementId: string | null;
  takerId: string | null;
  place: string;
  usedOn: string;
  /** A viewer's subject, as `removedBy`. */
  recordedBy: string;
  removedAt: Date | null;
  removedBy: string | null;
  removalReason: string | null;
}

export const MediaUsageEntity = new EntitySchema<MediaUsage>({
  name: 'MediaUsage',
  tableName: 'media_usages',
  columns: {
    ...versionedColumns,
    assetId: { type: 'uuid' },
    platform: { type: 'text' },
    channelId: { type: 'uuid', nullable: true },
    articleId: { type: 'uuid', nullable: true },
    agreementId: { type: 'uuid', nullable: true },
    takerId: { type: 'uuid', nullable: true },
    place: { type: 'text' },
    usedOn: { type: 'date' },
    recordedBy: { type: 'text' },
    removedAt: { type: 'timestamptz', precision: 3, nullable: true },
    removedBy: { type: 'text', nullable: true },
    removalReason: { type: 'text', nullable: true },
  },
});
