import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export interface Credit {
  articleId: string;
  position: number;
  role: 'REPORTER' | 'CORRESPONDENT' | 'PHOTOGRAPHER' | 'EDITOR' | 'PROOFREADER' | 'TRANSLATOR';
  name: string;
  personId: string | null;
  employerId: string | null;
}

export interface Publication {
  articleId: string;
  channelId: string;
  publishedAt: Date;
  unpublishedAt: Date | null;
  url: string | null;
}

export type ArticleTag = { articleId: string; tagId: string; position: number };
export type ArticleOrganisation = { articleId: string; organisationId: string; position: number };
export type ArticleAsset = { articleId: string; assetId: string; position: number };

const articleId = { type: 'uuid', primary: true } as const;
const position = { type: 'int' } as const;
// PostgreSQL copies both from the article.
const copied = { type: 'timestamptz', precision: 3, insert: false, update: false, select: false } as const;
const listing = { listedAt: copied, visibleFrom: copied } satisfies Record<string, EntitySchemaColumnOptions>;
type Listed<Row> = Row & { listedAt: Date; visibleFrom: Date };

export const CreditEntity = new EntitySchema<Listed<Credit>>({
  name: 'Credit',
  tableName: 'article_credits',
  columns: {
    articleId,
    position: { ...position, primary: true },
    role: { type: 'text' },
    name: { type: 'text' },
    personId: { type: 'uuid', nullable: true },
    employerId: { type: 'uuid', nullable: true },
    ...listing,
  },
});

export const PublicationEntity = new EntitySchema<Listed<Publication>>({
  name: 'Publication',
  tableName: 'article_publications',
  columns: {
    articleId,
    channelId: { type: 'uuid', primary: true },
    publishedAt: { type: 'timestamptz', precision: 3 },
    unpublishedAt: { type: 'timestamptz', precision: 3, nullable: true },
    url: { type: 'text', nullable: true },
    ...listing,
  },
});

export const ArticleTagEntity = new EntitySchema<Listed<ArticleTag>>({
  name: 'ArticleTag',
  tableName: 'article_tags',
  columns: { articleId, tagId: { type: 'uuid', primary: true }, position, ...listing },
});

export const ArticleOrganisationEntity = new EntitySchema<Listed<ArticleOrganisation>>({
  name: 'ArticleOrganisation',
  tableName: 'article_organisations',
  columns: { articleId, organisationId: { type: 'uuid', primary: true }, position, ...listing },
});

export const ArticleAssetEntity = new EntitySchema<Listed<ArticleAsset>>({
  name: 'ArticleAsset',
  tableName: 'article_assets',
  columns: { articleId, assetId: { type: 'uuid', primary: true }, position, ...listing },
});
