import { type Module, userError } from '@media-graph/subgraph';
import { SavedArticleSearchEntity } from './saved-article-search.entity.ts';
import { savedSearchResolvers } from './saved-search.resolvers.ts';

/** Searches that people keep for themselves. */
export const savedSearch: Module = {
  resolvers: [savedSearchResolvers],
  entities: [SavedArticleSearchEntity],
  constraintErrors: {
    saved_searches_name_unique: userError('DUPLICATE', 'You have a search of this name', 'input', 'name'),
  },
};
