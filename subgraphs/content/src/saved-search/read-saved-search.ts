import { optionalId, requireText } from '@media-graph/subgraph';
import { requireIds } from '../article/require-ids.ts';
import type { ArticleTagsInput, SavedArticleSearchInput } from '../generated/resolvers.ts';
import type { SavedArticleSearch } from './saved-article-search.entity.ts';

const mostTags = 20;

/** Tags as `searchArticles` takes them, each of them an id. */
const savedTags = ({ all, any, none }: ArticleTagsInput, ...field: string[]): ArticleTagsInput => {
  const ids = (given: readonly string[] | null | undefined, part: string) =>
    given && { [part]: requireIds(given, 0, mostTags, ...field, part) };
  return { ...ids(all, 'all'), ...ids(any, 'any'), ...ids(none, 'none') };
};

/** A search as it is kept. @throws INVALID_INPUT */
export const readSavedSearch = (
  { text, status, label, sectionId, tagId, tags, mediaTopic, channelId, orderBy }: SavedArticleSearchInput,
  ...field: string[]
): Pick<SavedArticleSearch, 'text' | 'filter'> => ({
  text: requireText(text, 500, ...field, 'text'),
  filter: {
    ...{
      status,
      label,
      mediaTopic,
      tags: tags && savedTags(tags, ...field, 'tags'),
      orderBy: orderBy ?? 'BEST',
    },
    sectionId: optionalId(sectionId, ...field, 'sectionId'),
    tagId: optionalId(tagId, ...field, 'tagId'),
    channelId: optionalId(channelId, ...field, 'channelId'),
  },
});
