import { EntitySchema } from 'typeorm';
import type { Draft } from '../article-draft/draft.ts';

/** A link by which somebody outside reads a story before it is out. */
export interface ArticlePreview {
  id: string;
  articleId: string;
  purpose: string;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  revokedBy: string | null;
}

/** A story as who has a link reads it. */
export type PreviewedArticle = {
  articleId: string;
  language: 'zh-Hant' | 'zh-Hans' | 'en';
  versionNumber: number;
  content: Draft;
  expiresAt: Date;
};

const instant = { type: 'timestamptz', precision: 3 } as const;

export const ArticlePreviewEntity = new EntitySchema<ArticlePreview>({
  name: 'ArticlePreview',
  tableName: 'article_previews',
  columns: {
    id: { type: 'uuid', primary: true },
    articleId: { type: 'uuid' },
    purpose: { type: 'text' },
    createdBy: { type: 'text' },
    createdAt: instant,
    expiresAt: instant,
    revokedAt: { ...instant, nullable: true },
    revokedBy: { type: 'text', nullable: true },
  },
});
