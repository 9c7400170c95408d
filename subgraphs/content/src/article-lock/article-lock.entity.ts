import { EntitySchema } from 'typeorm';

/** Who is in a story; it ends by itself. */
export interface ArticleLock {
  articleId: string;
  holder: string;
  takenAt: Date;
  expiresAt: Date;
  /** Why it was taken out of somebody else's hands. */
  breakReason: string | null;
}

export const ArticleLockEntity = new EntitySchema<ArticleLock>({
  name: 'ArticleLock',
  tableName: 'article_locks',
  columns: {
    articleId: { type: 'uuid', primary: true },
    holder: { type: 'text' },
    takenAt: { type: 'timestamptz', precision: 3 },
    expiresAt: { type: 'timestamptz', precision: 3 },
    breakReason: { type: 'text', nullable: true },
  },
});
