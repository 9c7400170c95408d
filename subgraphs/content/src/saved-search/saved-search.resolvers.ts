import { mutation } from '@media-graph/subgraph';
import { searchArticles } from '../article-search/search-articles.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Tag } from '../tag/tag.entity.ts';
import { changeSavedArticleSearch } from './change-saved-article-search.ts';
import { deleteSavedArticleSearch } from './delete-saved-article-search.ts';
import { saveArticleSearch } from './save-article-search.ts';

const tagsOf = async (
  ids: readonly string[] | null | undefined,
  { tags }: Pick<Context, 'tags'>,
): Promise<Tag[]> =>
  (await Promise.all((ids ?? []).map((id) => tags.load(id)))).filter((tag) => tag !== null);

export const savedSearchResolvers: Resolvers = {
  Query: {
    mySavedArticleSearches: (_, page, { savedSearchRepository }) => savedSearchRepository.page(page),
  },
  Mutation: {
    saveArticleSearch: mutation('search', saveArticleSearch),
    changeSavedArticleSearch: mutation('search', changeSavedArticleSearch),
    deleteSavedArticleSearch: mutation('search', deleteSavedArticleSearch),
  },
  SavedArticleSearch: {
    status: ({ filter }) => filter.status ?? null,
    label: ({ filter }) => filter.label ?? null,
    section: ({ filter }, _, { sections }) => (filter.sectionId ? sections.load(filter.sectionId) : null),
    tag: ({ filter }, _, { tags }) => (filter.tagId ? tags.load(filter.tagId) : null),
    allTags: ({ filter }, _, context) => tagsOf(filter.tags?.all, context),
    anyTags: ({ filter }, _, context) => tagsOf(filter.tags?.any, context),
    noTags: ({ filter }, _, context) => tagsOf(filter.tags?.none, context),
    mediaTopic: ({ filter }, _, { mediaTopics }) =>
      filter.mediaTopic ? mediaTopics.load({ code: filter.mediaTopic }) : null,
    channel: ({ filter }, _, { channels }) => (filter.channelId ? channels.load(filter.channelId) : null),
    orderBy: ({ filter }) => filter.orderBy,
    found: ({ text, filter }, page, context) => searchArticles({ text, ...filter, ...page }, context),
  },
};
