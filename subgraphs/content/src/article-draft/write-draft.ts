import { revise, type Versioned, type WrittenText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { assetIdsOf } from '../article/asset-ids-of.ts';
import { searchVectorOf } from '../article-search/search-vector-of.ts';
import type { DataSources } from '../context.ts';
import type { Draft } from './draft.ts';

type Written = Partial<
  Pick<
    Article,
    | 'status'
    | 'embargoedUntil'
    | 'firstPublishedAt'
    | 'createdAt'
    | 'archivedFrom'
    | 'updateOf'
    | 'sponsoredAt'
  >
>;
type Changed = Partial<Omit<Article, keyof Versioned>>;
type Stores = Pick<DataSources, 'articleRepository' | 'articleDetailRepository' | 'articleVersionRepository'>;
type ChangingStores = Stores & Pick<DataSources, 'liveBlogEntryRepository'>;

/** What of a draft stands in the article's row, and what beside it; with what its live blog tells of it. */
export const partsOf = (
  { credits, tagIds, organisationIds, eventIds, personIds, places, ...columns }: Draft,
  told: readonly WrittenText[] = [],
) => ({
  row: { ...columns, searchVector: searchVectorOf({ ...columns, credits, places, told }) },
  details: {
    ...{ credits, tagIds, organisationIds, eventIds, personIds, places },
    assetIds: assetIdsOf(columns.leadImageId, columns.body),
  },
});

/** Stores what belongs to a new article's row. */
const insertRest = async (
  { articleRepository, articleDetailRepository, articleVersionRepository }: Stores,
  id: string,
  draft: Draft,
): Promise<Article> => {
  await articleDetailRepository.insert([{ articleId: id, details: partsOf(draft).details }]);
  await articleVersionRepository.insert({ articleId: id, number: 1, content: draft });
  return articleRepository.findOneByOrFail({ id });
};

/** Stores a new article with all that belongs to it. */
export const insertDraft = async (
  stores: Stores,
  id: string,
  draft: Draft,
  more: Written = {},
): Promise<Article> => {
  await stores.articleRepository.insert({ id, ...partsOf(draft).row, ...more });
  return insertRest(stores, id, draft);
};

/**
 * Stores an article as it was changed, as a new version of its text.
 *
 * @param more what else changes of the article with it, such as its status
 * @param reason why, for the version
 */
export const changeDraft = async (
  {
    articleRepository,
    articleDetailRepository,
    articleVersionRepository,
    liveBlogEntryRepository,
  }: ChangingStores,
  article: Article,
  draft: Draft,
  more: Changed,
  reason: string | null,
): Promise<Article> => {
  const { row, details } = partsOf(draft, await liveBlogEntryRepository.toldOf(article.id));
  const number = article.versionNumber + 1;
  await articleVersionRepository.insert({ articleId: article.id, number, reason, content: draft });
  await revise(articleRepository, article, { ...row, ...more, versionNumber: number });
  await articleDetailRepository.replace(article.id, details);
  return articleRepository.findOneByOrFail({ id: article.id });
};

/**
 * Stores the article of an imported page; null, with nothing stored, when the same page was imported before, also
 * by somebody else in this moment.
 */
export const insertPage = async (
  stores: Stores,
  id: string,
  draft: Draft,
  pageChecksum: string,
): Promise<Article | null> => {
  const { row } = partsOf(draft);
  if (!(await stores.articleRepository.insertUnlessKnown({ id, ...row, pageChecksum }))) return null;
  return insertRest(stores, id, draft);
};
