import { EntitySchema } from 'typeorm';
import type { Draft } from '../article-draft/draft.ts';

/** An article's text as somebody saved it; never changed afterwards. */
export interface ArticleVersion {
  id: string;
  articleId: string;
  number: number;
  author: string;
  savedAt: Date;
  reason: string | null;
  /** Not read with the row, because lists would carry whole texts: the loader `versionContents` has it. */
  content?: Draft;
}

export const ArticleVersionEntity = new EntitySchema<ArticleVersion>({
  name: 'ArticleVersion',
  tableName: 'article_versions',
  columns: {
    id: { type: 'uuid', default: () => 'uuidv7()' },
    articleId: { type: 'uuid', primary: true },
    number: { type: 'int', primary: true },
    author: { type: 'text', default: () => "coalesce(viewer_subject(), 'unknown')" },
    savedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    reason: { type: 'text', nullable: true },
    content: { type: 'jsonb', select: false },
  },
});
