import { EntitySchema } from 'typeorm';

/** A row of a story's history; PostgreSQL writes it, whoever changes the article. */
export interface ArticleStep {
  id: string;
  articleId: string;
  kind: 'STATUS' | 'EMBARGO' | 'LOCK' | 'SCHEDULE' | 'CHANNEL' | 'LIVE_BLOG';
  channelId: string | null;
  before: string | null;
  after: string | null;
  reason: string | null;
  takenBy: string;
  takenAt: Date;
}

export const ArticleStepEntity = new EntitySchema<ArticleStep>({
  name: 'ArticleStep',
  tableName: 'article_steps',
  columns: {
    id: { type: 'uuid', primary: true },
    articleId: { type: 'uuid' },
    kind: { type: 'text' },
    channelId: { type: 'uuid', nullable: true },
    before: { type: 'text', nullable: true },
    after: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    takenBy: { type: 'text' },
    takenAt: { type: 'timestamptz', precision: 3 },
  },
});
