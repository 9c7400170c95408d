import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { ArticleFilter } from '../article/articles-that-match.ts';
import type { ArticleSearchSort } from '../generated/resolvers.ts';

/** The filters of a search, as JSON has them. */
export type SavedFilter = Omit<ArticleFilter, 'changed'> & {
  readonly changed?: { readonly from: string | null; readonly until: string | null } | null | undefined;
  readonly orderBy: ArticleSearchSort;
};

/** A search that somebody keeps; `owner` is PostgreSQL's to write. */
export interface SavedArticleSearch extends Versioned {
  owner: string;
  name: string;
  /** Empty where filters alone are asked for. */
  text: string;
  filter: SavedFilter;
}

export const SavedArticleSearchEntity = new EntitySchema<SavedArticleSearch>({
  name: 'SavedArticleSearch',
  tableName: 'saved_searches',
  columns: {
    ...versionedColumns,
    owner: { type: 'text', default: () => 'viewer_subject()', update: false },
    name: { type: 'text' },
    text: { type: 'text' },
    filter: { type: 'jsonb' },
  },
});
