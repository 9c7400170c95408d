import { EntitySchema } from 'typeorm';
import { type Listed, listingColumns } from '../article/article-detail.entity.ts';

export interface PagePlacement {
  pageId: string;
  articleId: string;
  position: number;
  column: number | null;
  areaCm2: number | null;
}

export const PagePlacementEntity = new EntitySchema<Listed<PagePlacement>>({
  name: 'PagePlacement',
  tableName: 'page_placements',
  columns: {
    pageId: { type: 'uuid', primary: true },
    articleId: { type: 'uuid', primary: true },
    position: { type: 'int' },
    column: { type: 'int', name: 'first_column', nullable: true },
    areaCm2: { type: 'int', nullable: true },
    ...listingColumns,
  },
});
