import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { MediaLeaseAccess } from '../generated/resolvers.ts';

export interface MediaLease extends Versioned {
  assetId: string;
  access: MediaLeaseAccess;
  /** Of the subgraph content; empty is everywhere. */
  channelIds: string[];
  startsAt: Date;
  endsAt: Date | null;
  notes: string | null;
  /** A viewer's subject, as `endedBy`. */
  madeBy: string;
  endedAt: Date | null;
  endedBy: string | null;
  endReason: string | null;
}

export const MediaLeaseEntity = new EntitySchema<MediaLease>({
  name: 'MediaLease',
  tableName: 'media_leases',
  columns: {
    ...versionedColumns,
    assetId: { type: 'uuid' },
    access: { type: 'text' },
    channelIds: { type: 'uuid', array: true, default: () => `'{}'` },
    startsAt: { type: 'timestamptz', precision: 3 },
    endsAt: { type: 'timestamptz', precision: 3, nullable: true },
    notes: { type: 'text', nullable: true },
    madeBy: { type: 'text' },
    endedAt: { type: 'timestamptz', precision: 3, nullable: true },
    endedBy: { type: 'text', nullable: true },
    endReason: { type: 'text', nullable: true },
  },
});
