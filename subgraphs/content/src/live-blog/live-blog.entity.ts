import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import { type Listed, listingColumns } from '../article/article-detail.entity.ts';

export interface LiveBlog extends Versioned {
  articleId: string;
  status: 'OPEN' | 'CLOSED';
  statusReason: string | null;
  summary: WrittenText | null;
  openedAt: Date;
  closedAt: Date | null;
}

const instant = { type: 'timestamptz', precision: 3 } as const;

export const LiveBlogEntity = new EntitySchema<Listed<LiveBlog>>({
  name: 'LiveBlog',
  tableName: 'live_blogs',
  columns: {
    ...versionedColumns,
    articleId: { type: 'uuid' },
    status: { type: 'text', default: 'OPEN' },
    statusReason: { type: 'text', nullable: true },
    summary: { type: 'jsonb', nullable: true },
    openedAt: { ...instant, default: () => 'now()' },
    closedAt: { ...instant, nullable: true },
    ...listingColumns,
  },
});
