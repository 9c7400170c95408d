import { mutation } from '@media-graph/subgraph';
import { searchArticles } from '../article-search/search-articles.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeSavedArticleSearch } from './change-saved-article-search.ts';
import { deleteSavedArticleSearch } from './delete-saved-article-search.ts';
import { saveArticleSearch } from './save-article-search.ts';

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
    channel: ({ filter }, _, { channels }) => (filter.channelId ? channels.load(filter.channelId) : null),
    orderBy: ({ filter }) => filter.orderBy,
    found: ({ text, filter }, page, context) => searchArticles({ text, ...filter, ...page }, context),
  },
};
