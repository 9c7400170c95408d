import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Channel extends Versioned {
  slug: string;
  kind: 'APP' | 'PRINT' | 'WEB' | 'WECHAT' | 'WEIBO' | 'DOUYIN' | 'VIDEO_ACCOUNT';
  name: WrittenText;
  organisationId: string;
  /** Where an article's address begins; null where articles have none. */
  baseUrl: string | null;
  position: number;
  /** Since when it is offered no more. */
  retiredAt: Date | null;
  /** Its name with the service that carries it, such as a WeChat account. */
  account: string | null;
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
    retiredAt: { type: 'timestamptz', precision: 3, nullable: true },
    account: { type: 'text', nullable: true },
  },
});
