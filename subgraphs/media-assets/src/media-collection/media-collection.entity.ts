import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { MediaCollectionKind } from '../generated/resolvers.ts';
import type { MediaCollectionStatus } from './media-collection-transitions.ts';

export interface MediaCollection extends Versioned {
  kind: MediaCollectionKind;
  status: MediaCollectionStatus;
  statusReason: string | null;
  /** The organisation whose it is. */
  ownerId: string;
  name: string;
  description: string | null;
  eventId: string | null;
  /** The day of a shoot. */
  shotOn: string | null;
  /** A tsvector; written only. */
  searchVector?: string;
}

export const MediaCollectionEntity = new EntitySchema<MediaCollection>({
  name: 'MediaCollection',
  tableName: 'media_collections',
  columns: {
    ...versionedColumns,
    kind: { type: 'text' },
    status: { type: 'text' },
    statusReason: { type: 'text', nullable: true },
    ownerId: { type: 'uuid' },
    name: { type: 'text' },
    description: { type: 'text', nullable: true },
    eventId: { type: 'uuid', nullable: true },
    shotOn: { type: 'date', nullable: true },
    searchVector: { type: 'tsvector', select: false },
  },
});
