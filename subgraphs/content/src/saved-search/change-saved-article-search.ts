import { lockVersion, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeSavedArticleSearchInput } from '../generated/resolvers.ts';
import { readSavedSearch } from './read-saved-search.ts';
import type { SavedArticleSearch } from './saved-article-search.entity.ts';

/** Gives one's own search another name, or looks for something else by it. */
export const changeSavedArticleSearch = async (
  { savedSearchRepository }: Transaction,
  input: ChangeSavedArticleSearchInput,
): Promise<SavedArticleSearch> => {
  const changes = {
    ...(input.name != null && { name: requireText(input.name, 60, 'input', 'name') }),
    ...(input.search && readSavedSearch(input.search, 'input', 'search')),
  };
  return revise(savedSearchRepository, await lockVersion(savedSearchRepository, input), changes);
};
