import { optionalId, requireText } from '@media-graph/subgraph';
import type { SavedArticleSearchInput } from '../generated/resolvers.ts';
import type { SavedArticleSearch } from './saved-article-search.entity.ts';

/** A search as it is kept. @throws INVALID_INPUT */
export const readSavedSearch = (
  { text, status, label, sectionId, tagId, channelId, orderBy }: SavedArticleSearchInput,
  ...field: string[]
): Pick<SavedArticleSearch, 'text' | 'filter'> => ({
  text: requireText(text, 500, ...field, 'text'),
  filter: {
    ...{ status, label, orderBy: orderBy ?? 'BEST' },
    sectionId: optionalId(sectionId, ...field, 'sectionId'),
    tagId: optionalId(tagId, ...field, 'tagId'),
    channelId: optionalId(channelId, ...field, 'channelId'),
  },
});
