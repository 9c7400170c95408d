import { EntitySchema } from 'typeorm';

export type ReviewLevel = 1 | 2 | 3;

export interface ArticleReview {
  id: string;
  articleId: string;
  versionNumber: number;
  level: ReviewLevel;
  decision: 'APPROVED' | 'RETURNED';
  comment: string | null;
  /** Always the viewer: PostgreSQL writes it. */
  reviewer: string;
  reviewedAt: Date;
  liftedAt: Date | null;
  liftedBy: string | null;
  liftReason: string | null;
}

export const ArticleReviewEntity = new EntitySchema<ArticleReview>({
  name: 'ArticleReview',
  tableName: 'article_reviews',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    articleId: { type: 'uuid' },
    versionNumber: { type: 'int' },
    level: { type: 'int' },
    decision: { type: 'text' },
    comment: { type: 'text', nullable: true },
    reviewer: { type: 'text', insert: false },
    reviewedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    liftedAt: { type: 'timestamptz', precision: 3, nullable: true },
    liftedBy: { type: 'text', nullable: true },
    liftReason: { type: 'text', nullable: true },
  },
});
