import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Channel extends Versioned {
  slug: string;
  kind: 'APP' | 'PRINT' | 'WEB';
  name: WrittenText;
  organisationId: string;
  /** Where an article's address begins; null where articles have none. */
  baseUrl: string | null;
  position: number;
}

export const ChannelEntity = new EntitySchema<Channel>({
  name: 'Channel',
  tableName: 'channels',
  columns: {
    ...versionedColumns,
    slug: { type: 'text' },
    kind: { type: 'text' },
    name: { type: 'jsonb' },
    organisationId: { type: 'uuid' },
    baseUrl: { type: 'text', nullable: true },
    position: { type: 'int' },
  },
});
