import { EntitySchema } from 'typeorm';
import { type Listed, listingColumns } from '../article/article-detail.entity.ts';

export interface Publication {
  articleId: string;
  channelId: string;
  publishedAt: Date;
  unpublishedAt: Date | null;
  url: string | null;
}

/** What is known of an address: the article, where the viewer may see it, or since when it is gone. */
export type ArticleAddress = { articleId: string | null; goneSince: Date | null };

export const PublicationEntity = new EntitySchema<Listed<Publication>>({
  name: 'Publication',
  tableName: 'article_publications',
  columns: {
    articleId: { type: 'uuid', primary: true },
    channelId: { type: 'uuid', primary: true },
    publishedAt: { type: 'timestamptz', precision: 3 },
    unpublishedAt: { type: 'timestamptz', precision: 3, nullable: true },
    url: { type: 'text', nullable: true },
    ...listingColumns,
  },
});
