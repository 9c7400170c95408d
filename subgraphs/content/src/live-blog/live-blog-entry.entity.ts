import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { type Listed, listingColumns } from '../article/article-detail.entity.ts';

/** What an entry said before it was put right; PostgreSQL writes it. */
export interface LiveBlogCorrection {
  notice: WrittenText;
  /** Instants in JSON are texts. */
  correctedAt: string;
  correctedBy: string;
  headline: WrittenText | null;
  body: ArticleBlock[];
  occurredAt: string;
}

export interface LiveBlogEntry extends Versioned {
  articleId: string;
  occurredAt: Date;
  headline: WrittenText | null;
  body: ArticleBlock[];
  assetIds: string[];
  isPinned: boolean;
  isKeyEvent: boolean;
  author: string;
  notice: WrittenText | null;
  corrections: LiveBlogCorrection[];
  /** When somebody else should have read it; PostgreSQL's to compute. */
  reviewDueAt: Date;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  deletedBy: string | null;
  deletedAt: Date | null;
  deletionReason: string | null;
}

const instant = { type: 'timestamptz', precision: 3 } as const;
const subject = { type: 'text', default: () => "coalesce(viewer_subject(), 'unknown')" } as const;
const computed = { insert: false, update: false } as const;

export const LiveBlogEntryEntity = new EntitySchema<Listed<LiveBlogEntry>>({
  name: 'LiveBlogEntry',
  tableName: 'live_blog_entries',
  columns: {
    ...versionedColumns,
    articleId: { type: 'uuid' },
    occurredAt: { ...instant, default: () => 'now()' },
    headline: { type: 'jsonb', nullable: true },
    body: { type: 'jsonb' },
    assetIds: { type: 'uuid', array: true },
    isPinned: { type: 'boolean', default: false },
    isKeyEvent: { type: 'boolean', default: false },
    author: subject,
    notice: { type: 'jsonb', nullable: true },
    corrections: { type: 'jsonb', ...computed },
    reviewDueAt: { ...instant, ...computed },
    reviewedBy: { type: 'text', nullable: true },
    reviewedAt: { ...instant, nullable: true },
    deletedBy: { type: 'text', nullable: true },
    deletedAt: { ...instant, nullable: true },
    deletionReason: { type: 'text', nullable: true },
    ...listingColumns,
  },
});
