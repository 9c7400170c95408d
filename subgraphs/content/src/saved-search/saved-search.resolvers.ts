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

/** A thing of another subgraph. */
const stub = (id: string | null | undefined): { id: string } | null => (id ? { id } : null);
/** An instant of a kept filter. */
const instant = (at: string | null | undefined): Date | null => (at ? new Date(at) : null);

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
    statuses: ({ filter }) => [...(filter.statuses ?? [])],
    label: ({ filter }) => filter.label ?? null,
    section: ({ filter }, _, { sections }) => (filter.sectionId ? sections.load(filter.sectionId) : null),
    tag: ({ filter }, _, { tags }) => (filter.tagId ? tags.load(filter.tagId) : null),
    allTags: ({ filter }, _, context) => tagsOf(filter.tags?.all, context),
    anyTags: ({ filter }, _, context) => tagsOf(filter.tags?.any, context),
    noTags: ({ filter }, _, context) => tagsOf(filter.tags?.none, context),
    mediaTopic: ({ filter }, _, { mediaTopics }) =>
      filter.mediaTopic ? mediaTopics.load({ code: filter.mediaTopic }) : null,
    channel: ({ filter }, _, { channels }) => (filter.channelId ? channels.load(filter.channelId) : null),
    organisation: ({ filter }) => stub(filter.organisationId),
    creditedPerson: ({ filter }) => stub(filter.personId),
    mentionedPerson: ({ filter }) => stub(filter.mentionedPersonId),
    event: ({ filter }) => stub(filter.eventId),
    placeCode: ({ filter }) => filter.placeCode ?? null,
    language: ({ filter }) => filter.language ?? null,
    author: ({ filter }) => filter.author ?? null,
    changedBy: ({ filter }) => filter.changedBy ?? null,
    firstDay: ({ filter }) => filter.days?.from ?? null,
    lastDay: ({ filter }) => filter.days?.until ?? null,
    changedFrom: ({ filter }) => instant(filter.changed?.from),
    changedUntil: ({ filter }) => instant(filter.changed?.until),
    orderBy: ({ filter }) => filter.orderBy,
    found: ({ text, filter: { changed, ...filter } }, page, context) => {
      const within = changed && { from: instant(changed.from), until: instant(changed.until) };
      return searchArticles({ text, ...filter, changed: within, ...page }, context);
    },
  },
};
