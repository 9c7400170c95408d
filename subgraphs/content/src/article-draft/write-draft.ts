import { revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import type { Credit } from '../article/article-detail.entity.ts';
import { assetIdsOf } from '../article/asset-ids-of.ts';
import { searchVectorOf } from '../article-search/search-vector-of.ts';
import type { DataSources } from '../context.ts';

export type DraftCredit = Omit<Credit, 'articleId' | 'position'>;

/** What an editor writes of an article; the rest comes from where it stands. */
export type Draft = Pick<
  Article,
  | 'slug'
  | 'language'
  | 'headline'
  | 'otherHeadlines'
  | 'standfirst'
  | 'sectionId'
  | 'eventId'
  | 'leadImageId'
  | 'datelinePlace'
  | 'datelineDate'
  | 'label'
> & {
  readonly body: ArticleBlock[];
  readonly credits: DraftCredit[];
  readonly tagIds: string[];
  readonly organisationIds: string[];
};

type Written = Partial<Pick<Article, 'state' | 'embargoedUntil' | 'firstPublishedAt' | 'createdAt'>>;
type Stores = Pick<DataSources, 'articleRepository' | 'articleDetailRepository'>;

/** Stores a new article with all that belongs to it. */
export const insertDraft = async (
  { articleRepository, articleDetailRepository }: Stores,
  id: string,
  { credits, tagIds, organisationIds, ...columns }: Draft,
  more: Written = {},
): Promise<Article> => {
  const searchVector = searchVectorOf({ ...columns, credits });
  await articleRepository.insert({ id, ...columns, ...more, searchVector });
  const assetIds = assetIdsOf(columns.leadImageId, columns.body);
  await articleDetailRepository.insert(id, { credits, tagIds, organisationIds, assetIds });
  return articleRepository.findOneByOrFail({ id });
};

/** Stores an article as it was changed, and counts its version on. */
export const changeDraft = async (
  { articleRepository, articleDetailRepository }: Stores,
  article: Article,
  { credits, tagIds, organisationIds, ...columns }: Draft,
): Promise<Article> => {
  const searchVector = searchVectorOf({ ...columns, credits });
  const changed = await revise(articleRepository, article, { ...columns, searchVector });
  const assetIds = assetIdsOf(columns.leadImageId, columns.body);
  await articleDetailRepository.replace(article.id, { credits, tagIds, organisationIds, assetIds });
  return changed;
};

/**
 * Stores the article of an imported page; null, with nothing stored, when the same page was imported before, also
 * by somebody else in this moment.
 */
export const insertPage = async (
  { articleRepository, articleDetailRepository }: Stores,
  id: string,
  { credits, tagIds, organisationIds, ...columns }: Draft,
  pageChecksum: string,
): Promise<Article | null> => {
  const searchVector = searchVectorOf({ ...columns, credits });
  const isNew = await articleRepository.insertUnlessKnown({ id, ...columns, searchVector, pageChecksum });
  if (!isNew) return null;
  const assetIds = assetIdsOf(columns.leadImageId, columns.body);
  await articleDetailRepository.insert(id, { credits, tagIds, organisationIds, assetIds });
  return articleRepository.findOneByOrFail({ id });
};
