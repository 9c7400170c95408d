import { revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { assetIdsOf } from '../article/asset-ids-of.ts';
import { searchVectorOf } from '../article-search/search-vector-of.ts';
import type { DataSources } from '../context.ts';
import type { Draft } from './draft.ts';

type Written = Partial<Pick<Article, 'status' | 'embargoedUntil' | 'firstPublishedAt' | 'createdAt'>>;
type Stores = Pick<DataSources, 'articleRepository' | 'articleDetailRepository'>;

/** What of a draft stands in the article's row, and what beside it. */
const partsOf = ({ credits, tagIds, organisationIds, ...columns }: Draft) => ({
  row: { ...columns, searchVector: searchVectorOf({ ...columns, credits }) },
  details: {
    ...{ credits, tagIds, organisationIds },
    assetIds: assetIdsOf(columns.leadImageId, columns.body),
  },
});

/** Stores a new article with all that belongs to it. */
export const insertDraft = async (
  { articleRepository, articleDetailRepository }: Stores,
  id: string,
  draft: Draft,
  more: Written = {},
): Promise<Article> => {
  const { row, details } = partsOf(draft);
  await articleRepository.insert({ id, ...row, ...more });
  await articleDetailRepository.insert(id, details);
  return articleRepository.findOneByOrFail({ id });
};

/** Stores an article as it was changed, and counts its version on. */
export const changeDraft = async (
  { articleRepository, articleDetailRepository }: Stores,
  article: Article,
  draft: Draft,
): Promise<Article> => {
  const { row, details } = partsOf(draft);
  const changed = await revise(articleRepository, article, row);
  await articleDetailRepository.replace(article.id, details);
  return changed;
};

/**
 * Stores the article of an imported page; null, with nothing stored, when the same page was imported before, also
 * by somebody else in this moment.
 */
export const insertPage = async (
  { articleRepository, articleDetailRepository }: Stores,
  id: string,
  draft: Draft,
  pageChecksum: string,
): Promise<Article | null> => {
  const { row, details } = partsOf(draft);
  if (!(await articleRepository.insertUnlessKnown({ id, ...row, pageChecksum }))) return null;
  await articleDetailRepository.insert(id, details);
  return articleRepository.findOneByOrFail({ id });
};
