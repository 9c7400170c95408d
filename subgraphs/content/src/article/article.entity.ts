import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { ArticleBlock } from './article-block.entity.ts';

export type ArticleStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'REVIEW_1'
  | 'REVIEW_2'
  | 'REVIEW_3'
  | 'RETURNED'
  | 'READY'
  | 'SCHEDULED'
  | 'PUBLISHED'
  | 'CORRECTED'
  | 'UNPUBLISHED'
  | 'RECALLED'
  | 'KILLED'
  | 'SPIKED';
export type ArticleLanguage = 'zh-Hant' | 'zh-Hans' | 'en';

export interface Headline {
  role: 'MAIN' | 'ORIGINAL' | 'SHORT' | 'SEARCH';
  text: WrittenText;
}

export interface Article extends Versioned {
  slug: string;
  language: ArticleLanguage;
  headline: WrittenText;
  /** All but the main one. */
  otherHeadlines: Headline[];
  standfirst: WrittenText | null;
  sectionId: string;
  leadImageId: string | null;
  datelinePlace: WrittenText | null;
  datelineDate: string | null;
  label: 'ORIGINAL' | 'FEATURE' | 'ADVERTISEMENT' | null;
  /** Since when the label ADVERTISEMENT stays, because somebody pays. */
  sponsoredAt: Date | null;
  status: ArticleStatus;
  embargoedUntil: Date | null;
  firstPublishedAt: Date | null;
  /** When the next of its channels gets it by itself. */
  scheduledAt: Date | null;
  /** Of its text: the newest `ArticleVersion`. */
  versionNumber: number;
  /** Who began it, by the subject of the token; null where a machine did. */
  author: string | null;
  /** What was said at the last step that needed a reason. */
  statusReason: string | null;
  /** Who has taken up the review that it waits for. PostgreSQL clears it when the review is done. */
  reviewer: string | null;
  /** Until when that review should be done; PostgreSQL's to compute. */
  reviewDueAt: Date | null;
  spikedFrom: ArticleStatus | null;
  /** The article that it tells on, further than readers have it. */
  updateOf: string | null;
  /** Where it was published before it came here; its reviews are there. */
  archivedFrom?: string | null;
  /** Where it stands in lists; PostgreSQL's to compute, as is `visibleFrom`. */
  listedAt: Date;
  /** Not read with the row, because lists would carry whole texts: the loader `bodies` has them. */
  body?: ArticleBlock[];
  /** A PostgreSQL tsvector as text; only written. */
  searchVector?: string;
  /** By what an imported page is known again; only written. */
  pageChecksum?: string | null;
}

const computed = { insert: false, update: false } as const;

export const ArticleEntity = new EntitySchema<Article & { visibleFrom: Date }>({
  name: 'Article',
  tableName: 'articles',
  columns: {
    ...versionedColumns,
    slug: { type: 'text' },
    language: { type: 'text' },
    headline: { type: 'jsonb' },
    otherHeadlines: { type: 'jsonb' },
    standfirst: { type: 'jsonb', nullable: true },
    body: { type: 'jsonb', select: false },
    sectionId: { type: 'uuid' },
    leadImageId: { type: 'uuid', nullable: true },
    datelinePlace: { type: 'jsonb', nullable: true },
    datelineDate: { type: 'date', nullable: true },
    label: { type: 'text', nullable: true },
    sponsoredAt: { type: 'timestamptz', precision: 3, nullable: true },
    status: { type: 'text', default: 'DRAFT' },
    embargoedUntil: { type: 'timestamptz', precision: 3, nullable: true },
    firstPublishedAt: { type: 'timestamptz', precision: 3, nullable: true },
    scheduledAt: { type: 'timestamptz', precision: 3, nullable: true },
    versionNumber: { type: 'int', default: 1 },
    author: { type: 'text', nullable: true, default: () => 'viewer_subject()' },
    statusReason: { type: 'text', nullable: true },
    reviewer: { type: 'text', nullable: true },
    reviewDueAt: { type: 'timestamptz', precision: 3, nullable: true },
    spikedFrom: { type: 'text', nullable: true },
    updateOf: { type: 'uuid', nullable: true },
    archivedFrom: { type: 'text', nullable: true, select: false },
    pageChecksum: { type: 'text', nullable: true, select: false },
    searchVector: { type: 'tsvector', select: false },
    listedAt: { type: 'timestamptz', precision: 3, ...computed },
    visibleFrom: { type: 'timestamptz', precision: 3, select: false, ...computed },
  },
});
