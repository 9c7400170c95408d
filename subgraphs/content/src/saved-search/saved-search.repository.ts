import { type Condition, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { SavedArticleSearchEntity } from './saved-article-search.entity.ts';

const byName = { by: ['row.name', 'row.id'], direction: 'ASC' } as const;

export const savedSearchRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, SavedArticleSearchEntity, visible).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byName);
    },
  });
