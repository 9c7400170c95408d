import type { Condition } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { articleParts } from '../article/article-parts.ts';
import { type PagePlacement, PagePlacementEntity } from './page-placement.entity.ts';

export const pagePlacementRepository = (manager: EntityManager, visible: Condition) =>
  articleParts(manager, PagePlacementEntity, visible, 'pageId').extend({
    ofPages(pageIds: readonly string[]): Promise<PagePlacement[]> {
      return this.visible()
        .andWhere('row.pageId = ANY(:pageIds)', { pageIds })
        .orderBy('row.position')
        .getMany();
    },
    /** Of a page's articles, the embargo that ends last. */
    async lastEmbargo(pageId: string): Promise<Date | null> {
      const found = await this.visible()
        .innerJoin('Article', 'article', 'article.id = row.articleId')
        .andWhere('row.pageId = :pageId', { pageId })
        .select('max(article.embargoedUntil)', 'until')
        .getRawOne<{ until: Date | null }>();
      return found?.until ?? null;
    },
  });
