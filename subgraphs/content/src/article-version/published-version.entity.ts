import { EntitySchema } from 'typeorm';

/** That a version was given to readers; the legal archive, which PostgreSQL writes. */
export interface PublishedArticleVersion {
  articleId: string;
  versionNumber: number;
  publishedBy: string;
  publishedAt: Date;
}

export const PublishedVersionEntity = new EntitySchema<PublishedArticleVersion>({
  name: 'PublishedArticleVersion',
  tableName: 'published_versions',
  columns: {
    articleId: { type: 'uuid', primary: true },
    versionNumber: { type: 'int', primary: true },
    publishedBy: { type: 'text' },
    publishedAt: { type: 'timestamptz', precision: 3 },
  },
});
