import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

export interface Credit {
  articleId: string;
  position: number;
  role: 'REPORTER' | 'CORRESPONDENT' | 'PHOTOGRAPHER' | 'EDITOR' | 'PROOFREADER' | 'TRANSLATOR';
  name: string;
  personId: string | null;
  employerId: string | null;
}

/** Where something of the story is or happened. */
export interface ArticlePlace {
  articleId: string;
  position: number;
  name: WrittenText;
  /** Of a division of China by GB/T 2260, or of a country by ISO 3166-1. */
  code: string | null;
}

export type ArticleTag = { articleId: string; tagId: string; position: number };
export type ArticleOrganisation = { articleId: string; organisationId: string; position: number };
export type ArticleEvent = { articleId: string; eventId: string; position: number };
export type ArticlePerson = { articleId: string; personId: string; position: number };
export type ArticleAsset = { articleId: string; assetId: string; position: number };

/** A part of an article with the article's place in lists and its visibility. */
export type Listed<Part> = Part & { listedAt: Date; visibleFrom: Date };

// PostgreSQL copies both from the article.
const copied = { type: 'timestamptz', precision: 3, insert: false, update: false, select: false } as const;
export const listingColumns = { listedAt: copied, visibleFrom: copied } satisfies Record<
  string,
  EntitySchemaColumnOptions
>;

const articleId = { type: 'uuid', primary: true } as const;
const position = { type: 'int' } as const;

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
    ...listingColumns,
  },
});

export const ArticleTagEntity = new EntitySchema<Listed<ArticleTag>>({
  name: 'ArticleTag',
  tableName: 'article_tags',
  columns: { articleId, tagId: { type: 'uuid', primary: true }, position, ...listingColumns },
});

export const ArticleOrganisationEntity = new EntitySchema<Listed<ArticleOrganisation>>({
  name: 'ArticleOrganisation',
  tableName: 'article_organisations',
  columns: { articleId, organisationId: { type: 'uuid', primary: true }, position, ...listingColumns },
});

export const ArticleEventEntity = new EntitySchema<Listed<ArticleEvent>>({
  name: 'ArticleEvent',
  tableName: 'article_events',
  columns: { articleId, eventId: { type: 'uuid', primary: true }, position, ...listingColumns },
});

export const ArticlePersonEntity = new EntitySchema<Listed<ArticlePerson>>({
  name: 'ArticlePerson',
  tableName: 'article_people',
  columns: { articleId, personId: { type: 'uuid', primary: true }, position, ...listingColumns },
});

export const ArticlePlaceEntity = new EntitySchema<Listed<ArticlePlace>>({
  name: 'ArticlePlace',
  tableName: 'article_places',
  columns: {
    articleId,
    position: { ...position, primary: true },
    name: { type: 'jsonb' },
    code: { type: 'text', nullable: true },
    ...listingColumns,
  },
});

export const ArticleAssetEntity = new EntitySchema<Listed<ArticleAsset>>({
  name: 'ArticleAsset',
  tableName: 'article_assets',
  columns: { articleId, assetId: { type: 'uuid', primary: true }, position, ...listingColumns },
});
