import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { ArticleFilter } from '../article/articles-that-match.ts';
import type { ArticleSearchOrder } from '../generated/resolvers.ts';

/** A search that somebody keeps; `owner` is PostgreSQL's to write. */
export interface SavedArticleSearch extends Versioned {
  owner: string;
  name: string;
  text: string;
  filter: Pick<
    ArticleFilter,
    'status' | 'label' | 'sectionId' | 'tagId' | 'tags' | 'mediaTopic' | 'channelId'
  > & {
    orderBy: ArticleSearchOrder;
  };
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
