import { refused, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { SaveArticleSearchInput } from '../generated/resolvers.ts';
import { readSavedSearch } from './read-saved-search.ts';
import type { SavedArticleSearch } from './saved-article-search.entity.ts';

const most = 100;

/** Keeps a search for whoever asks. */
export const saveArticleSearch = async (
  { viewer, savedSearchRepository }: Transaction,
  input: SaveArticleSearchInput,
): Promise<SavedArticleSearch> => {
  if (viewer.subject === null) throw refused('FORBIDDEN', 'Searches are kept for who has a token');
  const name = requireText(input.name, 60, 'input', 'name');
  const search = readSavedSearch(input.search, 'input', 'search');
  if ((await savedSearchRepository.visible().getCount()) >= most)
    throw refused('SOLD_OUT', `At most ${most} searches are kept for anybody`);
  const id = uuidv7();
  await savedSearchRepository.insert({ id, name, ...search });
  return savedSearchRepository.findOneByOrFail({ id });
};
