import { lockVersion } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DeleteSavedArticleSearchInput } from '../generated/resolvers.ts';
import type { SavedArticleSearch } from './saved-article-search.entity.ts';

/** Forgets one's own search; answers it as it was. */
export const deleteSavedArticleSearch = async (
  { savedSearchRepository }: Transaction,
  input: DeleteSavedArticleSearchInput,
): Promise<SavedArticleSearch> => {
  const search = await lockVersion(savedSearchRepository, input);
  await savedSearchRepository.delete(search.id);
  return search;
};
