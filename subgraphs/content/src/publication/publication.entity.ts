import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import { type Listed, listingColumns } from '../article/article-detail.entity.ts';

export interface Publication {
  articleId: string;
  channelId: string;
  status: 'SCHEDULED' | 'LIVE' | 'WITHDRAWN';
  statusReason: string | null;
  /** When it could first be seen there; of one that is scheduled, when it will be. */
  publishedAt: Date;
  unpublishedAt: Date | null;
  scheduledAt: Date | null;
  url: string | null;
  /** Its own; the article's where there is none. */
  headline: WrittenText | null;
  leadImageId: string | null;
}

/** What is known of an address: the article, where the viewer may see it, and whether it moved, or since when it is gone. */
export type ArticleAddress = { articleId: string | null; goneSince: Date | null; movedTo: string | null };
export type FormerAddress = { articleId: string; channelId: string; url: string };

const instant = { type: 'timestamptz', precision: 3 } as const;

export const PublicationEntity = new EntitySchema<Listed<Publication>>({
  name: 'Publication',
  tableName: 'article_publications',
  columns: {
    articleId: { type: 'uuid', primary: true },
    channelId: { type: 'uuid', primary: true },
    status: { type: 'text' },
    statusReason: { type: 'text', nullable: true },
    publishedAt: instant,
    unpublishedAt: { ...instant, nullable: true },
    scheduledAt: { ...instant, nullable: true },
    url: { type: 'text', nullable: true },
    headline: { type: 'jsonb', nullable: true },
    leadImageId: { type: 'uuid', nullable: true },
    ...listingColumns,
  },
});
