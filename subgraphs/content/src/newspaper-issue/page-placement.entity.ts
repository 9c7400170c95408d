import { EntitySchema } from 'typeorm';

export interface PagePlacement {
  pageId: string;
  articleId: string;
  position: number;
  column: number | null;
  areaCm2: number | null;
}

// PostgreSQL copies both from the article.
const copied = { type: 'timestamptz', precision: 3, insert: false, update: false, select: false } as const;

export const PagePlacementEntity = new EntitySchema<PagePlacement & { listedAt: Date; visibleFrom: Date }>({
  name: 'PagePlacement',
  tableName: 'page_placements',
  columns: {
    pageId: { type: 'uuid', primary: true },
    articleId: { type: 'uuid', primary: true },
    position: { type: 'int' },
    column: { type: 'int', name: 'first_column', nullable: true },
    areaCm2: { type: 'int', nullable: true },
    listedAt: copied,
    visibleFrom: copied,
  },
});
