import { revise } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { searchVectorOf } from '../search/search-vector-of.ts';
import type { Article } from './article.entity.ts';
import type { ArticleBlock } from './article-block.entity.ts';
import type { Credit } from './article-detail.entity.ts';
import { assetIdsOf } from './asset-ids-of.ts';

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
type Stores = Pick<DataSources, 'articleRepository' | 'articleDetails'>;

/** Stores a new article with all that belongs to it. */
export const insertDraft = async (
  { articleRepository, articleDetails }: Stores,
  id: string,
  { credits, tagIds, organisationIds, ...columns }: Draft,
  more: Written = {},
): Promise<Article> => {
  const searchVector = searchVectorOf({ ...columns, credits });
  await articleRepository.insert({ id, ...columns, ...more, searchVector });
  const assetIds = assetIdsOf(columns.leadImageId, columns.body);
  await articleDetails.insert(id, { credits, tagIds, organisationIds, assetIds });
  return articleRepository.findOneByOrFail({ id });
};

/** Stores an article as it was changed, and counts its version on. */
export const changeDraft = async (
  { articleRepository, articleDetails }: Stores,
  article: Article,
  { credits, tagIds, organisationIds, ...columns }: Draft,
): Promise<Article> => {
  const searchVector = searchVectorOf({ ...columns, credits });
  const changed = await revise(articleRepository, article, { ...columns, searchVector });
  const assetIds = assetIdsOf(columns.leadImageId, columns.body);
  await articleDetails.replace(article.id, { credits, tagIds, organisationIds, assetIds });
  return changed;
};

/**
 * Stores the article of an imported page; null, with nothing stored, when the same page was imported before, also
 * by somebody else in this moment.
 */
export const insertPage = async (
  { articleRepository, articleDetails }: Stores,
  id: string,
  { credits, tagIds, organisationIds, ...columns }: Draft,
  pageChecksum: string,
): Promise<Article | null> => {
  const searchVector = searchVectorOf({ ...columns, credits });
  const isNew = await articleRepository.insertUnlessKnown({ id, ...columns, searchVector, pageChecksum });
  if (!isNew) return null;
  const assetIds = assetIdsOf(columns.leadImageId, columns.body);
  await articleDetails.insert(id, { credits, tagIds, organisationIds, assetIds });
  return articleRepository.findOneByOrFail({ id });
};
