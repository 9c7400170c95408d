import { EntitySchema } from 'typeorm';

/** A version that went out before its reviews, which follow. */
export interface ArticleFastTrack {
  articleId: string;
  versionNumber: number;
  reason: string;
  openedBy: string;
  openedAt: Date;
  dueAt: Date;
  reviewedAt: Date | null;
}

export const ArticleFastTrackEntity = new EntitySchema<ArticleFastTrack>({
  name: 'ArticleFastTrack',
  tableName: 'article_fast_tracks',
  columns: {
    articleId: { type: 'uuid', primary: true },
    versionNumber: { type: 'int', primary: true },
    reason: { type: 'text' },
    openedBy: { type: 'text', default: () => "coalesce(viewer_subject(), 'unknown')" },
    openedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    dueAt: { type: 'timestamptz', precision: 3 },
    reviewedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});
